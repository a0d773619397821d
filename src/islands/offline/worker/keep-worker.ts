// The service worker of a reader who chose to keep the site. It is made with the hash of every file
// of one deployment; another deployment is another worker.
import type { Asked, Deployment } from '../../../course/offline/kept-copy.ts';
import { answerRequests } from './answer-requests.ts';
import { CopyInMaking } from './copy-in-making.ts';
import { worker } from './scope.ts';

/** Written into the bundle by src/integrations/offline/bundle-worker.ts. */
declare const __DEPLOYMENT__: Deployment;

const copy = new CopyInMaking(__DEPLOYMENT__);

worker.addEventListener('install', (event) => {
	// Nobody has to wait until all pages are closed: what older pages load later stays for now.
	event.waitUntil(copy.make(event).then(() => worker.skipWaiting()));
});
worker.addEventListener('activate', (event) => {
	event.waitUntil(copy.takeOver().then(() => worker.clients.claim()));
});
worker.addEventListener('message', (event) => {
	const asked = event.data as Asked;
	if (asked === 'stop') copy.stop();
	// What was kept has gone and the worker has not: it is the same script, and installs no more.
	if (asked === 'keep') event.waitUntil(copy.make(event).then(() => copy.takeOver()));
});
answerRequests(copy.addressesToKeys());
