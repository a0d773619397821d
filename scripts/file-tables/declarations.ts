import ts from 'typescript';
import type { Shape } from '../../src/notes/snippets/files/shape.ts';

export interface Declarations {
	/** Interfaces and classes, by name. */
	shapes: Map<string, Shape>;
	/** The words of each `as const` object that a type is made of. */
	words: Map<string, string[]>;
}

/** What a type is called in a table; nothing for those that are shapes or words of their own. */
type NameType = (name: string) => string | undefined;

/**
 * Reads the interfaces, classes and word lists of declaration files. Whether a number is whole, they
 * do not say.
 */
export function readDeclarations(texts: Iterable<string>, nameType: NameType): Declarations {
	const declarations: Declarations = { shapes: new Map(), words: new Map() };
	for (const text of texts) {
		const file = ts.createSourceFile('models.d.ts', text, ts.ScriptTarget.Latest);
		file.forEachChild((node) => {
			if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
				if (node.name) declarations.shapes.set(node.name.text, shapeOf(node.members, nameType));
			} else if (ts.isVariableStatement(node)) {
				for (const { name, type } of node.declarationList.declarations) {
					if (!ts.isIdentifier(name) || !type || !ts.isTypeLiteralNode(type)) continue;
					declarations.words.set(name.text, wordsOf(type));
				}
			}
		});
	}
	return declarations;
}

function shapeOf(
	members: ts.NodeArray<ts.TypeElement | ts.ClassElement>,
	nameType: NameType,
): Shape {
	const shape: Record<string, string> = {};
	for (const member of members) {
		const isField = ts.isPropertySignature(member) || ts.isPropertyDeclaration(member);
		if (!isField || !member.type || isStatic(member)) continue;
		if (!ts.isStringLiteral(member.name) && !ts.isIdentifier(member.name)) continue;
		shape[`${member.name.text}${member.questionToken ? '' : '!'}`] = typeOf(member.type, nameType);
	}
	return shape;
}

function isStatic(member: ts.PropertySignature | ts.PropertyDeclaration): boolean {
	return member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

function typeOf(node: ts.TypeNode, nameType: NameType): string {
	const inner = (of: ts.TypeNode) => typeOf(of, nameType);
	if (ts.isArrayTypeNode(node)) return `[${inner(node.elementType)}]`;
	if (ts.isUnionTypeNode(node)) {
		const types = node.types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword);
		return [...new Set(types.map(inner))].join('|');
	}
	if (ts.isTypeLiteralNode(node)) {
		const index = node.members.find(ts.isIndexSignatureDeclaration);
		return index ? `{${inner(index.type)}}` : 'any';
	}
	if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
		const [first, second] = node.typeArguments ?? [];
		if (node.typeName.text === 'Array' && first) return `[${inner(first)}]`;
		if (node.typeName.text === 'Record' && second) return `{${inner(second)}}`;
		return nameType(node.typeName.text) ?? node.typeName.text;
	}
	switch (node.kind) {
		case ts.SyntaxKind.StringKeyword:
			return 'text';
		case ts.SyntaxKind.NumberKeyword:
			return 'number';
		case ts.SyntaxKind.BooleanKeyword:
			return 'boolean';
		default:
			return 'any';
	}
}

function wordsOf(node: ts.TypeLiteralNode): string[] {
	return node.members.flatMap((member) => {
		if (!ts.isPropertySignature(member) || !member.type) return [];
		if (!ts.isLiteralTypeNode(member.type) || !ts.isStringLiteral(member.type.literal)) return [];
		return [member.type.literal.text];
	});
}
