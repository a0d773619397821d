// Files that the check holds against their schemas.
import type { Chance } from './chance.ts';
import type { WriteCode } from './code-blocks.ts';
import { zipfWord } from './words.ts';

const version = (chance: Chance) =>
	`${1 + chance.below(9)}.${chance.below(40)}.${chance.below(90)}`;

export const judgedFiles: readonly WriteCode[] = [
	(chance) => {
		const name = zipfWord(chance);
		return {
			language: 'yaml',
			title: 'compose.yaml',
			code: `name: ${name}
services:
  web:
    image: example.com/${name}-web:${version(chance)}
    ports:
      - "127.0.0.1:${1024 + chance.below(40_000)}:80"
    environment:
      WORKERS: "${chance.below(64)}"
      GREETING: hello from ${name}
    depends_on:
      - store
  store:
    image: example.com/${name}-store:${version(chance)}
    volumes:
      - ${name}-data:/var/lib/store
volumes:
  ${name}-data:`,
		};
	},
	(chance) => {
		const name = zipfWord(chance);
		return {
			language: 'yaml',
			title: `${name}.yaml`,
			code: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels:
    app: ${name}
spec:
  replicas: ${2 + chance.below(9)}
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      containers:
        - name: web
          image: example.com/${name}:${version(chance)}
          ports:
            - containerPort: ${1024 + chance.below(40_000)}`,
		};
	},
	(chance) => {
		const name = zipfWord(chance);
		return {
			language: 'dockerfile',
			title: 'Dockerfile',
			code: `# the tools that only the build needs
FROM node:24-alpine AS build
WORKDIR /${name}
COPY package.json package-lock.json ./
RUN npm ci
COPY src ./src
RUN npm run build -- --out-dir dist-${version(chance)}

# what is shipped
FROM nginx:1.30-alpine
COPY --from=build /${name}/dist-${version(chance)} /usr/share/nginx/html
EXPOSE ${1024 + chance.below(40_000)}
CMD ["nginx", "-g", "daemon off;"]`,
		};
	},
	(chance) => {
		const name = zipfWord(chance);
		return {
			language: 'json',
			title: 'policy.json',
			code: `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Read${chance.below(90_000)}",
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:PutObject"],
      "Resource": "arn:aws:s3:::${name}-${chance.below(90_000)}/*"
    },
    {
      "Effect": "Allow",
      "Action": "s3:ListBucket",
      "Resource": "arn:aws:s3:::${name}-${chance.below(90_000)}"
    }
  ]
}`,
		};
	},
];
