import { GraphQLError, GraphQLScalarType, print } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

/** Maximum number of characters of an invalid value in an error message. */
const SHOWN = 40;

/** A calendar date. The error for an invalid value shows the expected format. */
export const LocalDate = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  description: 'A calendar date as `YYYY-MM-DD` (ISO 8601), such as `2021-12-31`.',
  parseValue: (value) => explained(JSON.stringify(value), () => GraphQLLocalDate.parseValue(value)),
  parseLiteral: (node) => explained(print(node), () => GraphQLLocalDate.parseLiteral(node)),
});

function explained(written: string, read: () => string): string {
  try {
    return read();
  } catch (error) {
    const shown = written.length > SHOWN ? `${written.slice(0, SHOWN).toWellFormed()}…` : written;
    const message = `${shown} is not a valid date. Use "YYYY-MM-DD", such as "2021-12-31".`;
    throw new GraphQLError(message, { ...(error instanceof GraphQLError ? { nodes: error.nodes } : {}) });
  }
}
