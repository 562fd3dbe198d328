import fc from 'fast-check';

/** An arbitrary that is made when it is first needed, so that arbitraries can hold each other. */
export class Later<T> extends fc.Arbitrary<T> {
  private made: fc.Arbitrary<T> | undefined;

  constructor(private readonly make: () => fc.Arbitrary<T>) {
    super();
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    return this.inner.generate(random, bias);
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return this.inner.canShrinkWithoutContext(value);
  }

  override shrink(value: T, context: unknown): fc.Stream<fc.Value<T>> {
    return this.inner.shrink(value, context);
  }

  private get inner(): fc.Arbitrary<T> {
    this.made ??= this.make();
    return this.made;
  }
}

/** A value, or none, in the given proportion. */
export function seldom<T>(value: fc.Arbitrary<T>, none: number, some: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: none, arbitrary: fc.constant(undefined) }, { weight: some, arbitrary: value });
}

/** One or more of something when it is generated; none, too, when it is made smaller. */
class Some<T> extends fc.Arbitrary<T[]> {
  private readonly made: fc.Arbitrary<T[]>;
  private readonly smaller: fc.Arbitrary<T[]>;

  constructor(each: fc.Arbitrary<T>, maxLength: number) {
    super();
    this.made = fc.array(each, { minLength: 1, maxLength });
    this.smaller = fc.array(each, { maxLength });
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T[]> {
    return this.made.generate(random, bias);
  }

  override canShrinkWithoutContext(value: unknown): value is T[] {
    return this.smaller.canShrinkWithoutContext(value);
  }

  override shrink(value: T[], context: unknown): fc.Stream<fc.Value<T[]>> {
    return this.smaller.shrink(value, context);
  }
}

/** One or more of something; a failure is made smaller down to none. */
export function some<T>(each: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> {
  return new Some(each, maxLength);
}

/** One or two of something, and now and then none. */
export function few<T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.oneof({ weight: 1, arbitrary: fc.constant<T[]>([]) }, { weight: 8, arbitrary: some(each, 2) });
}
