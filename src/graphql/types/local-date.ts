import { GraphQLError, GraphQLScalarType, print } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

/** Characters of what is refused that are shown. */
const SHOWN = 40;

/** A calendar day. The refusal of what is none says how a day is written. */
export const LocalDate = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  description: 'A calendar day as `YYYY-MM-DD` (ISO 8601), such as `2021-12-31`.',
  parseValue: (value) => explained(JSON.stringify(value), () => GraphQLLocalDate.parseValue(value)),
  parseLiteral: (node) => explained(print(node), () => GraphQLLocalDate.parseLiteral(node)),
});

function explained(written: string, read: () => string): string {
  try {
    return read();
  } catch (error) {
    const shown = written.length > SHOWN ? `${written.slice(0, SHOWN).toWellFormed()}…` : written;
    const message = `${shown} is no day; write one that there is as "YYYY-MM-DD", such as "2021-12-31".`;
    throw new GraphQLError(message, { ...(error instanceof GraphQLError ? { nodes: error.nodes } : {}) });
  }
}
