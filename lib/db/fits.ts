// What a `where` of Prisma means, decided in memory for a row that has been read with all that it asks about: a
// rule stands once and is asked of the database for one reader, or here for many. True, false or unknown (null),
// as in SQL: a comparison with nothing is unknown, and so is its opposite.

type Truth = boolean | null;
type Fields = Record<string, unknown>;

/** Whether a row is among those that `where` finds. @throws Error where it asks for what was not read, or cannot be told here */
export function fits(where: object, row: object): boolean {
  return truthOf(where, row) === true;
}

function truthOf(where: object, row: object): Truth {
  return all(
    Object.entries(where).map(([key, asked]) => {
      if (asked === undefined) return true;
      if (key === 'AND') return all(listOf(asked).map((one) => truthOf(one, row)));
      if (key === 'OR') return any(someOf(asked).map((one) => truthOf(one, row)));
      if (key === 'NOT') return all(listOf(asked).map((one) => not(truthOf(one, row))));
      if (!(key in row)) throw new Error(`${key} was not read.`);
      return ofField(asked, (row as Fields)[key]);
    }),
  );
}

function ofField(asked: unknown, value: unknown): Truth {
  if (asked === null) return value === null;
  if (!isFields(asked)) return equal(value, asked);
  if (Array.isArray(value)) return ofMany(asked, value);
  if (isFields(value)) return ofOne(asked, value);
  if (value === null && !isFilter(asked)) return ofMissing(asked);
  return all(Object.entries(asked).map(([how, other]) => compared(how, value, other)));
}

/** Rows that belong to a row: whether some, or none, fit. */
function ofMany(asked: Fields, rows: object[]): Truth {
  return all(
    Object.entries(asked).map(([how, where]) => {
      const some = rows.some((row) => isFields(where) && fits(where, row));
      if (how === 'some') return some;
      if (how === 'none') return !some;
      throw new Error(`${how} of many cannot be told here.`);
    }),
  );
}

/** A row that another belongs to. */
function ofOne(asked: Fields, row: Fields): Truth {
  return truthOf(isFields(asked.is) ? asked.is : asked, row);
}

function ofMissing(asked: Fields): Truth {
  return asked.is === null;
}

const FILTERS = ['equals', 'not', 'in', 'lt', 'lte', 'gt', 'gte'];
const isFilter = (asked: Fields) => Object.keys(asked).every((key) => FILTERS.includes(key));

function compared(how: string, value: unknown, other: unknown): Truth {
  if (other === undefined) return true;
  if (how === 'not' && other === null) return value !== null;
  if (how === 'equals' && other === null) return value === null;
  if (how === 'in') return any(elementsOf(other).map((one) => equal(value, one)));
  if (value === null) return null;
  switch (how) {
    case 'equals':
      return equal(value, other);
    case 'not':
      return not(equal(value, other));
    case 'lt':
      return orderOf(value) < orderOf(other);
    case 'lte':
      return orderOf(value) <= orderOf(other);
    case 'gt':
      return orderOf(value) > orderOf(other);
    case 'gte':
      return orderOf(value) >= orderOf(other);
    default:
      throw new Error(`${how} cannot be told here.`);
  }
}

function equal(value: unknown, other: unknown): Truth {
  if (value === null) return null;
  return value instanceof Date && other instanceof Date
    ? value.getTime() === other.getTime()
    : value === other;
}

function orderOf(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'number') return value;
  throw new Error('Only numbers and moments have an order here.');
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Date) &&
  !ArrayBuffer.isView(value);

const elementsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
const listOf = (value: unknown): Fields[] => elementsOf(value).filter(isFields);

// Prisma finds nothing by an empty OR at the top of a question, and everything by one within it.
function someOf(asked: unknown): Fields[] {
  const ways = listOf(asked);
  if (ways.length === 0) throw new Error('One of nothing cannot be told.');
  return ways;
}

const all = (truths: Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;
const any = (truths: Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false;
const not = (truth: Truth): Truth => (truth === null ? null : !truth);
