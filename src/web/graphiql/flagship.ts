/**
 * The query of GraphiQL's first tab: which certifications support which claims about the service, and on what grounds.
 * Each edge carries the statement behind it, with its basis, rule and caveat and the words of the report that it rests
 * on, so one answer goes from a claim down to the characters of the text.
 */
import flagship from './flagship.graphql?raw';

export const FLAGSHIP: string = flagship;
