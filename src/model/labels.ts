/** The words that pages show instead of a name, in the languages of the model's source. */
export interface Labels {
  readonly en: string;
  readonly zh: string;
}
