import type { Shapes } from '../../src/notes/snippets/files/shape.ts';

const retention = '"Delete"|"Retain"|"RetainExceptOnCreate"|"Snapshot"';

/**
 * A template around its properties:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/template-reference.html
 */
export const templateShapes: Shapes = {
	template: {
		AWSTemplateFormatVersion: '"2010-09-09"',
		Conditions: '{any}',
		Description: 'text',
		Hooks: 'any',
		Mappings: '{any}',
		Metadata: 'any',
		Outputs: '{output}',
		Parameters: '{parameter}',
		'Resources!': '{any}',
		Rules: 'any',
		Transform: 'any',
	},
	parameter: {
		AllowedPattern: 'text',
		AllowedValues: '[any]',
		ConstraintDescription: 'text',
		Default: 'any',
		Description: 'text',
		MaxLength: 'integer',
		MaxValue: 'number',
		MinLength: 'integer',
		MinValue: 'number',
		NoEcho: 'boolean',
		'Type!': 'text',
	},
	resource: {
		Condition: 'text',
		CreationPolicy: 'any',
		DeletionPolicy: retention,
		DependsOn: 'text|[text]',
		Metadata: 'any',
		Properties: 'any',
		'Type!': 'text',
		UpdatePolicy: 'any',
		UpdateReplacePolicy: retention,
		// Of custom resources.
		Version: 'text',
	},
	output: {
		Condition: 'text',
		Description: 'text',
		Export: 'export',
		'Value!': 'any',
	},
	export: { 'Name!': 'any' },
};

/** The same where a macro, named below Transform, may understand more. */
export const transformedShapes: Shapes = {
	...templateShapes,
	template: { ...templateShapes['template'], '*': 'any' },
	resource: { ...templateShapes['resource'], '*': 'any' },
};
