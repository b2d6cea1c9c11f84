/**
 * As much of JSON Schema 2020-12 as `data/dataset.schema.json` uses; any other keyword throws, so that nothing is
 * passed over.
 */

type Schema = Readonly<Record<string, unknown>>;

/** Where a value does not fit a schema: the paths, each with the keyword that it fails. */
export function jsonSchemaErrors(root: Schema, value: unknown): string[] {
  const definitions = root['$defs'] as Readonly<Record<string, Schema>>;

  const check = (schema: Schema, at: unknown, path: string): string[] =>
    Object.entries(schema).flatMap(([keyword, argument]) => {
      const rule = rules[keyword];
      if (!rule) throw new Error(`no rule for the keyword ${keyword}`);
      return rule(argument as never, at, path, schema);
    });

  const fails = (keyword: string, path: string, ok: boolean): string[] => (ok ? [] : [`${path}: ${keyword}`]);
  const isObject = (at: unknown): at is Readonly<Record<string, unknown>> =>
    typeof at === 'object' && at !== null && !Array.isArray(at);
  const ignored = (): string[] => [];

  const rules: Readonly<Record<string, (argument: never, at: unknown, path: string, schema: Schema) => string[]>> = {
    $schema: ignored,
    $id: ignored,
    $defs: ignored,
    title: ignored,
    description: ignored,
    $ref: (ref: string, at, path) => check(definitions[ref.replace('#/$defs/', '')]!, at, path),
    type: (type: string, at, path) =>
      fails(
        `type ${type}`,
        path,
        {
          object: isObject(at),
          array: Array.isArray(at),
          null: at === null,
          integer: Number.isInteger(at),
          string: typeof at === 'string',
          number: typeof at === 'number',
          boolean: typeof at === 'boolean',
        }[type]!,
      ),
    properties: (properties: Readonly<Record<string, Schema>>, at, path) =>
      Object.entries(properties).flatMap(([name, schema]) =>
        isObject(at) && Object.hasOwn(at, name) ? check(schema, at[name], `${path}.${name}`) : [],
      ),
    required: (names: readonly string[], at, path) =>
      names.flatMap((name) => fails('required', `${path}.${name}`, !isObject(at) || Object.hasOwn(at, name))),
    additionalProperties: (allowed: false, at, path, { properties }) =>
      isObject(at)
        ? Object.keys(at).flatMap((name) =>
            fails('additionalProperties', `${path}.${name}`, allowed || Object.hasOwn(properties as object, name)),
          )
        : [],
    items: (schema: Schema, at, path) =>
      Array.isArray(at) ? at.flatMap((item, index) => check(schema, item, `${path}[${index}]`)) : [],
    minItems: (least: number, at, path) => fails('minItems', path, !Array.isArray(at) || at.length >= least),
    enum: (values: readonly unknown[], at, path) => fails('enum', path, values.includes(at)),
    const: (only: unknown, at, path) => fails('const', path, at === only),
    pattern: (pattern: string, at, path) =>
      // with the flag that the specification asks for
      fails('pattern', path, typeof at !== 'string' || new RegExp(pattern, 'u').test(at)),
    minLength: (least: number, at, path) => fails('minLength', path, typeof at !== 'string' || at.length >= least),
    minimum: (least: number, at, path) => fails('minimum', path, typeof at !== 'number' || at >= least),
    exclusiveMinimum: (least: number, at, path) =>
      fails('exclusiveMinimum', path, typeof at !== 'number' || at > least),
    anyOf: (schemas: readonly Schema[], at, path) =>
      fails(
        'anyOf',
        path,
        schemas.some((schema) => check(schema, at, path).length === 0),
      ),
  };
  return check(root, value, '$');
}
