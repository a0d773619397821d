export const offline = {
	title: 'Keep for offline',
	description: (course: string) => `Keep ${course} in your browser and read it without a network.`,
	lead: 'The whole course in this browser: every page, every picture and the search, on a train or wherever there is no network.',
	noscript:
		'A script in your browser does the keeping, and scripts are off. With a network the notes can be read without.',
	/** {…} is filled in the browser, here and in what follows. */
	size: '{files} files: {download} to fetch, {bytes} on this device.',
	keep: 'Keep for offline',
	keepSized: 'Keep for offline, {download}',
	goOn: 'Go on with the download',
	stop: 'Stop',
	renew: 'Renew now',
	remove: 'Remove from this browser',
	progress: 'Download',
	facts: {
		since: 'Kept since',
		renewed: 'As published on',
		version: 'Version',
		files: 'Files',
		bytes: 'Space',
	},
	told: {
		looking: 'Looking what is kept here …',
		insecure: 'This page came unencrypted, so the browser cannot keep the site. Open it by https.',
		unable:
			'This browser cannot keep the site. Many browsers keep nothing in a private window; a normal one may do.',
		'not-offered': 'This site does not offer to be kept at the moment.',
		ending:
			'This site does not offer to be kept any more. What is here still works, and you may remove it.',
		unreachable:
			'Nothing is kept here, and the site does not answer. Come back when there is a network.',
		none: 'Nothing is kept in this browser yet.',
		partly: 'The download is not complete: {done} of {files} files are here, and stay.',
		keeping: 'Fetching the site. You may go on reading meanwhile.',
		kept: 'The site is kept in this browser, and works without a network.',
		renewing: 'A newer version is published. Fetching what has changed.',
		keptOffline: 'There is no network now: what you read is what is kept here.',
		counted: '{done} of {files} files',
		complete: 'Done. The site now works without a network.',
		renewed: 'Renewed: the newer version is kept now.',
		upToDate: 'What is kept is what is published. There was nothing to renew.',
		stopped: 'Stopped. What is here already stays until you go on or remove it.',
		removed: 'Removed. Nothing of the site is kept in this browser any more.',
		failed: {
			network:
				'The download broke off: a file could not be fetched. What is here already stays; go on when there is a network.',
			full: 'There is no room: the browser gives this site no more space. Free some on this device and go on, or remove what is here.',
		},
		notRenewed: 'What was kept before stays as it is.',
	},
	what: {
		title: 'What it does',
		points: [
			'With a network you read what is published, as ever. What is kept is used when there is no network, or when it does not answer within four seconds.',
			'When the site has changed, what has changed is fetched in the background while you read. The kept copy is always one whole version, never parts of two.',
			'What you have done stays where it was: it is not part of this, and removing the copy leaves it alone.',
			'A browser that is short of space may take the copy away. Safari does so after seven days without a visit, unless the site was added to the Home Screen.',
		],
	},
	app: {
		title: 'As an app',
		text: 'In its menu your browser may offer to install this site, or to add it to the Home Screen. It then opens in a window of its own; with a kept copy, without a network too.',
	},
};
