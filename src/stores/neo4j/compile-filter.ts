import type { KindValue } from '../../model/vocabulary.js';
import { type EntityFilter, LISTS, type StatementFilter } from '../../query/filter.js';
import { MAX_WITHIN_STEPS } from '../../query/limits.js';
import { supportExpression } from './compile-support.js';
import { compileListTest, compileQualifier, compileTest, plain } from './compile-test.js';
import type { Parameters } from './cypher.js';
import type { Vocabulary } from './vocabulary.js';

/** The variables of a statement: the relationship, its subject and its object. */
export interface StatementVariables {
  readonly r: string;
  readonly s: string;
  readonly o: string;
}

/**
 * Compiles filters to predicates. A null predicate counts as false. Before negation it is coalesced to false, because
 * `NOT null` is null.
 */
export class FilterCompiler {
  private depth = 0;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly parameters: Parameters,
  ) {}

  entity(filter: EntityFilter, n: string): string {
    switch (filter.op) {
      case 'and':
      case 'or':
        return this.junction(
          filter.op,
          filter.of.map((each) => this.entity(each, n)),
        );
      case 'not':
        return not(this.entity(filter.of, n));
      case 'property':
        return this.property(filter, n);
      case 'support':
        return compileTest(plain(supportExpression(n, this.supporters(filter.kinds))), filter.test, this.parameters);
      case 'within':
        return `EXISTS { MATCH (${n})-[:${this.vocabulary.type('PART_OF')}*0..${MAX_WITHIN_STEPS}]->(:Node {id: ${this.parameters.add(filter.id)}}) }`;
      case 'relation':
        return this.relation(filter, n);
    }
  }

  statement(filter: StatementFilter, variables: StatementVariables): string {
    const { r, s, o } = variables;
    switch (filter.op) {
      case 'and':
      case 'or':
        return this.junction(
          filter.op,
          filter.of.map((each) => this.statement(each, variables)),
        );
      case 'not':
        return not(this.statement(filter.of, variables));
      case 'relations':
        return `type(${r}) IN ${this.parameters.add(filter.in)}`;
      case 'basis':
        return `${r}.basis = ${this.parameters.add(filter.is)}`;
      case 'report':
        return compileTest(plain(`${r}.report`), filter.test, this.parameters);
      case 'property':
        return compileTest(plain(`${r}.${filter.property}`), filter.test, this.parameters);
      case 'qualifier':
        return compileQualifier(`${r}.qualifiers`, filter, this.parameters);
      case 'kinds': {
        const labels = this.vocabulary.anyOf(filter.in);
        return labels ? `(${s}:${labels} OR ${o}:${labels})` : this.never();
      }
      case 'end':
        return this.entity(filter.entity, filter.end === 'subject' ? s : o);
    }
  }

  private property({ property, test }: EntityFilter & { op: 'property' }, n: string): string {
    const { value, key, keyOf } = this.vocabulary.property(property);
    if (LISTS.includes(property)) return compileListTest(`${n}.${value}`, test, this.parameters);
    return compileTest({ value: `${n}.${value}`, key: `${n}.${key}`, keyOf }, test, this.parameters);
  }

  private relation(filter: EntityFilter & { op: 'relation' }, n: string): string {
    const labels = this.vocabulary.anyOf(filter.kinds);
    if (!labels) return filter.quantifier === 'some' ? this.never() : 'true';
    this.depth++;
    const [other, r] = [`n${this.depth}`, `r${this.depth}`];
    const isOut = filter.direction === 'OUT';
    const [s, o] = isOut ? [n, other] : [other, n];
    const along = `-[${r}:${this.vocabulary.type(filter.relation)}]-`;
    const path = `(${n})${isOut ? `${along}>` : `<${along}`}(${other}:${labels})`;
    const counted = this.statement(filter.statement, { r, s, o });
    const matches = this.entity(filter.entity, other);
    const exists = (condition: string): string => `EXISTS { MATCH ${path} WHERE ${counted} AND ${condition} }`;
    switch (filter.quantifier) {
      case 'some':
        return exists(matches);
      case 'none':
        return `NOT ${exists(matches)}`;
      case 'every':
        return `NOT ${exists(not(matches))}`;
    }
  }

  /** Returns the node pattern of a supporter of one of the kinds, or of any kind. */
  private supporters(kinds: readonly KindValue[] | undefined): string {
    return kinds ? `(:${this.vocabulary.anyOf(kinds) ?? '!%'})` : '()';
  }

  private junction(op: 'and' | 'or', predicates: readonly string[]): string {
    if (predicates.length === 0) return op === 'and' ? 'true' : this.never();
    return `(${predicates.join(op === 'and' ? ' AND ' : ' OR ')})`;
  }

  /** Matches nothing. A literal would be folded away together with the index keys that the statement uses. */
  private never(): string {
    return this.parameters.add(false);
  }
}

function not(predicate: string): string {
  return `NOT coalesce(${predicate}, false)`;
}
