import { readFile } from 'node:fs/promises';
import type { Shapes } from './shape.ts';

/** Where a table's knowledge comes from. */
interface Told {
	/** Of what the files are judged against, such as `1.36`. */
	version: string;
	/** The package that says it, with its version. */
	source: string;
	/** When it was read, YYYY-MM-DD. */
	read: string;
}

/** A table before it is written. */
export type Unwritten<Table extends Told> = Omit<Table, 'read'>;

export interface KubernetesTable extends Told {
	/** Kind → API version → shape; an empty name where the fields are not judged. */
	kinds: Readonly<Record<string, Readonly<Record<string, string>>>>;
	shapes: Shapes;
}

export interface ComposeTable extends Told {
	shapes: Shapes;
}

export interface TaskDefinitionTable extends Told {
	shapes: Shapes;
}

export interface WorkflowTable extends Told {
	shapes: Shapes;
}

export interface CloudFormationTable extends Told {
	/** Every type of resource: `AWS::ECS` → `Service` and its siblings. */
	types: Readonly<Record<string, readonly string[]>>;
	/** What `!GetAtt` gives of the types whose properties are judged: `ECS.Service` → `Name` … */
	attributes: Readonly<Record<string, readonly string[]>>;
	/** The properties of `AWS::ECS::Service` are `ECS.Service`; other services have no shapes. */
	shapes: Shapes;
}

export interface IamTable extends Told {
	/** Service prefix → its actions; none where they are not judged. */
	actions: Readonly<Record<string, readonly string[]>>;
	/** Condition keys of every service. */
	globalKeys: readonly string[];
	/** Service prefix → its own condition keys; a name may end in `/` and any text. */
	keys: Readonly<Record<string, readonly string[]>>;
	/** Actions of S3 on objects alone, and on buckets alone. */
	s3: { objects: readonly string[]; buckets: readonly string[] };
}

interface Tables {
	cloudformation: CloudFormationTable;
	compose: ComposeTable;
	iam: IamTable;
	kubernetes: KubernetesTable;
	'task-definition': TaskDefinitionTable;
	workflow: WorkflowTable;
}

export type TableName = keyof Tables;

const loaded = new Map<TableName, Promise<unknown>>();

/** Reads one of `tables/*.json`, once. `npm run file-tables` makes them. */
export function loadTable<Name extends TableName>(name: Name): Promise<Tables[Name]> {
	const table = loaded.get(name) ?? readTable(name);
	loaded.set(name, table);
	return table as Promise<Tables[Name]>;
}

async function readTable(name: TableName): Promise<unknown> {
	return JSON.parse(await readFile(new URL(`./tables/${name}.json`, import.meta.url), 'utf8'));
}
