import { Decimal } from 'decimal.js';
import n3 from 'n3';
import type { Scalar } from '../../model/entity.js';
import type { Property } from '../../model/property.js';
import { term } from './terms.js';

const { literal } = n3.DataFactory;

/** A literal with the language tag zh if it contains a Han character; otherwise without a language. */
export function words(value: string): n3.Literal {
  return /\p{Script=Han}/u.test(value) ? literal(value, 'zh') : literal(value);
}

export function english(value: string): n3.Literal {
  return literal(value, 'en');
}

export function integer(value: number): n3.Literal {
  return literal(String(value), term('xsd:integer'));
}

/** The value of a property with its datatype. A date has the precision that is known: day, month or year. */
export function propertyLiteral(
  { name, type }: Property,
  value: Scalar,
  datePrecision: Scalar | undefined,
): n3.Literal {
  switch (type.scalar) {
    case 'integer':
      return integer(value as number);
    case 'decimal':
      return literal(new Decimal(value as number).toFixed(), term('xsd:decimal'));
    case 'flag':
      return literal(String(value), term('xsd:boolean'));
    case 'date':
      return dateOf(String(value), datePrecision);
    case 'enumeration':
      return literal(String(value));
    default:
      return name.endsWith('En') ? english(String(value)) : words(String(value));
  }
}

function dateOf(day: string, precision: Scalar | undefined): n3.Literal {
  if (precision === 'YEAR') return literal(day.slice(0, 4), term('xsd:gYear'));
  if (precision === 'MONTH') return literal(day.slice(0, 7), term('xsd:gYearMonth'));
  return literal(day, term('xsd:date'));
}
