import type { CoverageRecord } from '../model/coverage.js';
import type { EntityRecord } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { StatementRecord } from '../model/statement.js';

/** The name of the format, as the first line of a graph document gives it. */
export const FORMAT = 'report-knowledge-graph';
/** Raise it when older programs cannot read what is written. */
export const FORMAT_VERSION = 1;

/** The first line of a graph document. */
export interface HeaderLine {
  readonly type: 'header';
  readonly format: typeof FORMAT;
  readonly formatVersion: typeof FORMAT_VERSION;
}

/** A part of a report's text as published. The parts of a report stand in the order of the text. */
export interface TextLine {
  readonly type: 'text';
  readonly report: string;
  /** UTF-16 offset in the report's text at which the part begins. */
  readonly start: number;
  readonly text: string;
}

export interface CoverageLine extends CoverageRecord {
  readonly type: 'coverage';
  readonly report: string;
}

/** Evidence without what follows from the text: the section and the passages. */
export type EvidenceLine = Pick<Evidence, 'report' | 'quote' | 'start' | 'end'>;

/** An entity without what follows from its evidence: its reports. */
export interface EntityLine extends Omit<EntityRecord, 'reports' | 'evidence'> {
  readonly type: 'entity';
  readonly evidence: readonly EvidenceLine[];
}

export interface StatementLine extends Omit<StatementRecord, 'evidence'> {
  readonly type: 'statement';
  readonly evidence: readonly EvidenceLine[];
}

/** The last line of a graph document: by what stands before it, a document that was cut off or changed is known. */
export interface EndLine {
  readonly type: 'end';
  /** Number of lines before this one. */
  readonly lines: number;
  /** SHA-256 of the lines before this one, in hexadecimal. */
  readonly sha256: string;
  /** The graph's version. */
  readonly version: string;
}

/** A line of a graph document. */
export type Line = HeaderLine | TextLine | CoverageLine | EntityLine | StatementLine | EndLine;
