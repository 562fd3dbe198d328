/** Converts `PolicyInitiative` to `POLICY_INITIATIVE`, and `independentCount` to `INDEPENDENT_COUNT`. */
export function upperSnake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/** Converts `PolicyInitiative` to `policy-initiative`, the prefix of its ids. */
export function lowerKebab(name: string): string {
  return upperSnake(name).toLowerCase().replaceAll('_', '-');
}

/** Converts `CONFORMS_TO` to `conformsTo`, the field of the relation's subject. */
export function camelCase(upper: string): string {
  return upper.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
