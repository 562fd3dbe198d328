export type ByName<T> = Readonly<Record<string, T>>;

/** A text of the model, by language. */
export type Texts = { readonly en: string } & Readonly<Record<string, string>>;

/** The labels and colours of the model as JSON: `schema/model.json`. */
export interface ModelDocument {
  /** By value of the enum `Kind`. */
  readonly kinds: ByName<{
    readonly labels: Texts;
    readonly colour: string;
    readonly shape: string;
    readonly properties: ByName<{ readonly labels: Texts; readonly enumeration?: string }>;
  }>;
  readonly commonProperties: ByName<{ readonly labels: Texts }>;
  /** By name, then by value. */
  readonly enumerations: ByName<ByName<{ readonly labels: Texts }>>;
  /** By type. Inverses are by field name. */
  readonly relations: ByName<{ readonly labels: Texts; readonly inverse: ByName<{ readonly labels: Texts }> }>;
  readonly qualifiers: ByName<{ readonly labels: Texts; readonly flag: boolean; readonly values: ByName<Texts> }>;
  readonly inferenceRules: ByName<{ readonly premise: Texts; readonly caveat: Texts }>;
}
