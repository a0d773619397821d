// The end of keeping: published in the place of the other worker, it removes what that one kept and
// then itself. Browsers fetch it when the reader next opens a page.
import { removeKept } from '../kept-record.ts';
import { home, worker } from './scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
	event.waitUntil(removeKept(home).then(() => worker.registration.unregister())),
);
