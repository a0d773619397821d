import type { APIRoute } from 'astro';
import { addressOfHome } from '../course/addresses.ts';
import { courseJsonSchema } from '../course/course-file-schema.ts';
import { wholeAddress } from '../load-plain.ts';

/** What `/course.json` may say, as JSON Schema. */
export const GET: APIRoute = () => {
	const id = wholeAddress(`${addressOfHome(import.meta.env.BASE_URL)}course.schema.json`);
	return Response.json(courseJsonSchema(id));
};
