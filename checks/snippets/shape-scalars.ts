import type { DataScalar } from '../../src/notes/snippets/files/data.ts';
import type { SimpleType, Type } from '../../src/notes/snippets/files/shape.ts';
import type { Manner } from './shape-faults.ts';

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
const quantity = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

/** https://github.com/compose-spec/compose-spec/blob/main/11-extension.md#specifying-durations */
const duration = /^(?:0|(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h|d|w|y))+)$/;

/** Whether a scalar is of a type. */
export function fits(scalar: DataScalar, type: Type, { loose = false }: Manner): boolean {
	if (type.kind === 'word') return String(scalar.value) === type.word;
	if (type.kind !== 'simple') return false;
	return fitsSimple(scalar, type.name, loose);
}

function fitsSimple({ value }: DataScalar, name: SimpleType, loose: boolean): boolean {
	switch (name) {
		case 'any':
			return true;
		case 'null':
			return value === null;
		case 'text':
			return typeof value === 'string' || (loose && value !== null);
		case 'boolean':
			return typeof value === 'boolean' || (loose && (value === 'true' || value === 'false'));
		case 'number':
			return typeof value === 'number' || (loose && isNumeric(value));
		case 'integer':
			return (
				Number.isInteger(value) || (loose && isNumeric(value) && Number.isInteger(Number(value)))
			);
		case 'quantity':
			return typeof value === 'number' || (typeof value === 'string' && quantity.test(value));
		case 'duration':
			return typeof value === 'string' && duration.test(value);
	}
}

function isNumeric(value: DataScalar['value']): boolean {
	return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}
