import { buildCourse } from '../../../src/course/build-course.ts';
import type { Course } from '../../../src/course/types.ts';
import { courseData, noteInput } from './sample-course.ts';

/**
 * The course this site was made for, as it is planned: five modules, twenty-one notes. It stands
 * here rather than being read from `content/`, so that these tests hold whatever the notes become
 * and for other courses as well.
 */
export function containersCourse(): Course {
	return buildCourse({
		course: courseData,
		modules: modules.map(([id, title, letter, hue], index) => ({
			id,
			data: { title, letter, hue, order: index + 1, summary: 'What the module teaches, in short.' },
		})),
		glossary: {},
		notes: notes.map(([id, order, title, estimate, timeSpent, prerequisites]) =>
			noteInput({
				id,
				order,
				title,
				timeSpent,
				prerequisites,
				...(estimate === null ? {} : { estimate }),
			}),
		),
	});
}

const modules: [id: string, title: string, letter: string, hue: number][] = [
	['docker', 'Docker', 'D', 252],
	['vms-vs-containers', 'VMs vs containers', 'V', 305],
	['networking', 'Networking', 'N', 158],
	['orchestration', 'Orchestration', 'O', 14],
	['aws-labs', 'AWS labs', 'A', 60],
];

const why = 'docker/why-docker';
const lab = 'docker/lab-environment';
const guide = 'docker/docker-beginners-guide';
const what = 'docker/what-are-containers';
const intro = 'docker/docker-intro';
const images = 'docker/docker-images';
const versus = 'vms-vs-containers/vms-versus-containers';
const dive = 'vms-vs-containers/deep-dive';
const basics = 'networking/network-basics';
const bridge = 'networking/bridge-networking';
const swarm = 'orchestration/compose-and-swarm-mode';
const five = 'orchestration/kubernetes-in-five-minutes';
const safety = 'aws-labs/account-safety-and-costs';
const launch = 'aws-labs/launch-a-vm';
const s3 = 'aws-labs/intro-to-s3';

const notes: [
	id: string,
	order: number,
	title: string,
	estimate: number | null,
	timeSpent: number[],
	prerequisites: string[],
][] = [
	[why, 1, 'Why Docker', 10, [20, 10], []],
	[lab, 2, 'Lab environment', null, [], []],
	[guide, 3, 'Docker for beginners', 45, [90, 45], [lab]],
	[what, 4, 'What are containers?', 18, [30, 18], [why, guide]],
	[intro, 5, 'Docker in three tasks', 30, [60, 30], [guide]],
	[images, 6, 'Docker images', 45, [60, 45], [guide, what, intro]],
	[versus, 1, 'VMs versus containers', 8, [15, 8], [what]],
	[dive, 2, 'Deep dive', 9, [15, 9], [versus]],
	['vms-vs-containers/comparison', 3, 'Comparison', null, [], [dive]],
	[basics, 1, 'Network basics', 45, [45, 45], [intro]],
	[bridge, 2, 'Bridge networking', null, [], [basics]],
	['networking/overlay-and-macvlan', 3, 'Overlay and macvlan', null, [], [bridge, swarm]],
	[swarm, 1, 'Compose and swarm mode', 45, [45, 30], [intro, bridge]],
	[five, 2, 'Kubernetes in five minutes', 5, [5], [what, images]],
	['orchestration/kubernetes-vs-swarm', 3, 'Kubernetes vs Swarm', 4, [4], [swarm, five]],
	['orchestration/learning-more-kubernetes', 4, 'Learning more Kubernetes', 30, [60], [five]],
	['orchestration/kubernetes-on-ec2', 5, 'Kubernetes on EC2', 90, [120, 60], [five, launch, s3]],
	[safety, 1, 'Account safety and costs', null, [], []],
	[launch, 2, 'Launch a VM', 30, [30, 15], [safety]],
	[s3, 3, 'Introduction to S3', 30, [30, 30], [safety]],
	['aws-labs/break-a-monolith', 4, 'Break a monolith', 120, [120], [images, launch]],
];
