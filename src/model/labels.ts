/** What pages show in place of a name: ordinary words, in each language that the model itself is written in. */
export interface Labels {
  readonly en: string;
  readonly zh: string;
}
