// What a note has its reader type; docker, kubectl and aws with flags that they have.
import type { Chance } from './chance.ts';
import type { WriteCode } from './code-blocks.ts';
import { zipfWord } from './words.ts';

const number = (chance: Chance) => 1000 + chance.below(60_000);

export const shellBlocks: readonly WriteCode[] = [
	(chance) => {
		const name = zipfWord(chance);
		const port = number(chance);
		return {
			language: 'bash',
			title: `Start ${name}`,
			code: `# a network for ${name} and what talks to it
docker network create ${name}-net
# the service itself, in the background
docker container run --detach --name ${name} \\
  --network ${name}-net \\
  --publish 127.0.0.1:${port}:80 \\
  --env WORKERS="${chance.below(64)}" \\
  nginx:1.${20 + chance.below(9)}-alpine
# what it has printed so far
docker container logs --tail ${chance.below(500) + 1} ${name}
docker container ls --filter name=${name} --format '{{.Names}} {{.Ports}}'`,
		};
	},
	(chance) => {
		const name = zipfWord(chance);
		return {
			language: 'bash',
			title: `Roll ${name} out`,
			code: `# the new version, beside the old one
kubectl set image deployment/${name} web=example.com/${name}:2.${number(chance)}
kubectl rollout status deployment/${name} --timeout=${chance.below(300) + 30}s
# more of them, for the evening
kubectl scale deployment/${name} --replicas=${chance.below(12) + 2}
for pod in $(kubectl get pods --selector app=${name} --output name); do
  kubectl describe "$pod" | grep Image:
done
# back to the old version, should the new one fail
kubectl rollout undo deployment/${name}`,
		};
	},
	(chance) => {
		const name = zipfWord(chance);
		return {
			language: 'bash',
			title: `A bucket for ${name}`,
			code: `# names of buckets are taken once in the whole world
BUCKET="${name}-${number(chance)}"
aws s3 mb "s3://$BUCKET" --region eu-west-1
aws s3 cp ./${name}.csv "s3://$BUCKET/in/${name}.csv"
# everything in it, with sizes that people can read
aws s3 ls "s3://$BUCKET" --recursive --human-readable
if aws s3 ls "s3://$BUCKET/out/" > /dev/null; then
  echo "there are results for ${name}"
fi
# it costs as long as it is there
aws s3 rb "s3://$BUCKET" --force`,
		};
	},
];
