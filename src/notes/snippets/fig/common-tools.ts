import type { Tool, ToolCommand } from '../tool.ts';
import { figCommand, writtenFlag, type FigSpec } from './fig-command.ts';

/**
 * Shell tools of which the flags are judged. Their specs were held against the tools' own help
 * (curl 7.88 and the newer flags of its manual, OpenSSH 9.2, jq 1.6); what lacks stands here. The
 * specs of ls, cp, tar and their like describe other systems than Linux, so they are not judged.
 */
const flagsLacking: Readonly<Record<string, string>> = {
	chmod: `-c --changes --silent --quiet --verbose --no-preserve-root --preserve-root
		--reference= --recursive -r -w -x -X -s -t -rwx -rw -rx -wx --version --dereference`,
	curl: `--aws-sigv4= --ca-native --create-file-mode= --curves= --doh-cert-status --doh-insecure
		--dump-ca-embed --ech= --follow --form-escape --haproxy-clientip= --hostpubsha256= --hsts=
		--http3 --http3-only --ip-tos= --ipfs-gateway= --json= --keepalive-cnt= --knownhosts=
		--mail-rcpt-allowfails --mptcp --no-clobber --out-null --output-dir= -Z --parallel
		--parallel-immediate --parallel-max= --parallel-max-host= --proxy-ca-native --proxy-http2
		-Q= --quote= --rate= --remove-on-error --request-target= --retry-all-errors --sigalgs=
		--skip-existing --ssl-sessions= --stderr= --tls-earlydata --tlspassword= --trace-config=
		--trace-ids --upload-flags= --url-query= --variable= --vlan-priority= --expand-url=
		--expand-data= --expand-header= --progress-meter --keepalive --sessionid --alpn`,
	jq: `-h --help -V -b --binary --argfile= --raw-output0 --stream-errors --library-path=
		--build-configuration --strip-comments`,
	mkdir: '',
	scp: '-1 -2 -d -D= -f -M= -O -R -s -t -X=',
	ssh: '-B= -E= -G -J= -P= -Q=',
	'ssh-keygen': '-G= -J= -j= -K= -o -S= -T= -W= -X',
};

/** Tools of which only the subcommands are judged, in all their versions. */
const subcommands: Readonly<Record<string, string>> = {
	apt: `autoclean autopurge autoremove auto-clean auto-remove build-dep changelog clean depends
		dist-upgrade distclean download edit-sources full-upgrade help history-info history-list
		history-redo history-rollback history-undo info install list moo modernize-sources policy
		purge rdepends reinstall remove satisfy search show showsrc source update upgrade why why-not`,
	'apt-get': `autoclean autopurge auto-clean auto-remove autoremove build-dep changelog check clean
		dist-upgrade distclean download dselect-upgrade help indextargets install markauto moo purge
		reinstall remove satisfy source unmarkauto update upgrade`,
	git: `add am annotate annex apply archimport archive backfill bisect blame branch bugreport bundle
		cat-file check-attr check-ignore check-mailmap check-ref-format checkout checkout-index cherry
		cherry-pick citool clean clone cola column commit commit-graph commit-tree config count-objects
		credential credential-cache credential-store cvsexportcommit cvsimport cvsserver daemon
		describe diagnose diff diff-files diff-index diff-pairs diff-tree difftool fast-export
		fast-import fetch fetch-pack filter-branch filter-repo flow fmt-merge-msg for-each-ref
		for-each-repo format-patch fsck gc get-tar-commit-id grep gui hash-object help history hook
		http-backend imap-send index-pack init instaweb interpret-trailers last-modified lfs log
		ls-files ls-remote ls-tree mailinfo mailsplit maintenance merge merge-base merge-file
		merge-index merge-one-file merge-tree mergetool mktag mktree multi-pack-index mv name-rev
		notes p4 pack-objects pack-redundant pack-refs patch-id prune prune-packed pull push
		quiltimport range-diff read-tree rebase receive-pack reflog refs remote repack replace replay
		repo request-pull rerere reset restore rev-list rev-parse revert rm send-email send-pack
		shortlog show show-branch show-index show-ref sparse-checkout stage stash status stripspace
		submodule subtree svn switch symbolic-ref tag unpack-file unpack-objects update-index
		update-ref update-server-info upload-archive upload-pack var verify-commit verify-pack
		verify-tag version whatchanged worktree write-tree`,
	multipass: `alias aliases authenticate auth clone delete disable-zones enable-zones exec find get
		help info launch list ls mount networks prefer purge recover restart restore set shell sh
		connect snapshot start stop suspend transfer copy-files umount unmount unalias version
		wait-ready zones`,
	systemctl: `add-requires add-wants bind cancel cat clean condreload condrestart condstop
		daemon-reexec daemon-reload default disable edit emergency enable exit force-reload freeze
		get-default halt help hibernate hybrid-sleep import-environment is-active is-enabled is-failed
		is-system-running isolate kexec kill link list-automounts list-dependencies list-jobs
		list-machines list-paths list-sockets list-timers list-unit-files list-units log-level
		log-target mask mount-image poweroff preset preset-all reboot reenable reload
		reload-or-restart reload-or-try-restart rescue reset-failed restart revert service-log-level
		service-log-target service-watchdogs set-default set-environment set-property show
		show-environment sleep soft-reboot start status stop suspend suspend-then-hibernate
		switch-root thaw try-reload-or-restart try-restart unmask unset-environment whoami`,
};

/** Flags that may stand before the subcommand; behind others it is not looked for. */
const flagsBefore: Readonly<Record<string, string>> = {
	apt: '-y --yes -q -qq --quiet -o= -s --simulate',
	'apt-get': '-y --yes -q -qq --quiet -o= -s --simulate --no-install-recommends',
	git: '-C= -c= --no-pager -P --git-dir= --work-tree=',
	systemctl: '--user --now --no-pager -q --quiet -f --force -l -a --all -n= -t=',
};

/** The tools of a shell that can be judged, most of them by a spec that has yet to be loaded. */
export const commonTools: readonly string[] = [
	...Object.keys(flagsLacking),
	...Object.keys(subcommands),
];

/** Whether a common tool is judged by its spec. */
export function needsSpec(name: string): boolean {
	return Object.hasOwn(flagsLacking, name);
}

/**
 * A common tool's table; nothing for a name that is none.
 *
 * @param spec its spec, where it {@link needsSpec}
 */
export function commonTool(name: string, spec: FigSpec | undefined): Tool | undefined {
	const command = commandOf(name, spec);
	if (!command) return undefined;
	return { name, version: '', read: '2026-11-21', source: 'https://withfig.com', command };
}

function commandOf(name: string, spec: FigSpec | undefined): ToolCommand | undefined {
	if (Object.hasOwn(subcommands, name)) {
		const commands = words(subcommands[name]).map((one) => ({ name: one, flags: [], open: true }));
		return { name, flags: words(flagsBefore[name]).map(writtenFlag), open: true, commands };
	}
	if (!Object.hasOwn(flagsLacking, name) || !spec) return undefined;
	const { flags } = figCommand(spec);
	const known = [...flags, ...words(flagsLacking[name]).map(writtenFlag)];
	// curl knows the opposite of each switch.
	const opposites = known
		.filter(({ value }) => name === 'curl' && value === 'none')
		.flatMap(({ names }) => names.filter((one) => one.startsWith('--')))
		.map((one) => writtenFlag(`--no-${one.slice(2)}`));
	return { name, flags: [...opposites, ...known] };
}

function words(text = ''): string[] {
	return text.split(/\s+/).filter(Boolean);
}
