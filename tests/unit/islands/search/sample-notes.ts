import type { IndexedNote } from './real-index.ts';

/** Three notes that have something of everything the search treats in its own way. */
export const sampleNotes: readonly IndexedNote[] = [
	{
		id: 'docker/images',
		title: 'Docker images',
		names: ['Doing more with images', 'docker build'],
		summary: 'What an image is made of.',
		shown: '["D6","45–60 min",45,45,60]',
		minutes: '16-45',
		place: 1,
		body: `<h2 id="stack">A stack of layers<a class="anchor" href="#stack" aria-label="Link to this section: A stack"></a></h2>
<p>With vxlan, as vxlan does, each layer holds a difference, as in <code>if a &lt; b &amp;&amp; c</code>. A volume outlives its container. The path is a path on a path.</p>
<h2 id="publish">Publish a port</h2><p class="alert-label">Alertlabel</p>
<details class="answer"><summary>Answerlabel</summary><p>the answer itself</p></details>
<div class="changed"><dl><dt>Thenlabel</dt><dd>the change itself</dd></dl></div>
<section class="footnotes"><p>Footnotetext</p></section><button>Copybutton</button><svg><text>drawinglabel</text></svg>
<pre><code><span class="line command">docker run --detach -p 8080:80 nginx
</span><span class="line command">docker image ls
</span></code></pre>
<p>Write <code>&lt;img src=x&gt;</code> in the page.</p>
<h2 id="sources">Sources</h2><p>Read of layers there.</p>`,
	},
	{
		id: 'networking/overlay',
		title: 'Overlay networks',
		names: ['vxlan', 'service discovery'],
		tags: 'networks swarm',
		kind: 'video',
		difficulty: 'advanced',
		place: 0,
		body: `<p>An opening about layers.</p><h2 id="wire">On the wire</h2>
<p>Port 4789/udp carries VXLAN; take <code>--opt encrypted</code> for secrecy. PAT stands here.</p>
<h2 id="sources">Sources</h2><p>Nothing.</p>`,
	},
	{
		id: 'orchestration/scaling',
		title: 'Scaling with Kubernetes',
		kind: 'video',
		difficulty: 'advanced',
		place: 2,
		body: `<h2 id="replicas">More replicas</h2><p>Write <code>kubectl scale --replicas=3 web</code>, set KOPS_CLUSTER_NAME.
A container may be mounted a volume.</p><h2 id="sources">Sources</h2><p>The replicas of others, a port of call.</p>`,
	},
];
