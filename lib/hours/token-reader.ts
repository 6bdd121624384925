import { HoursProblem, type HoursProblemCode } from './hours-problem.ts';
import { type HoursToken, hoursTokens } from './hours-tokens.ts';

type Is = HoursToken['is'];
type Of<Kind extends Is> = Extract<HoursToken, { is: Kind }>;

/** Goes through the pieces of a text of hours, one after the other. */
export class TokenReader {
  private readonly tokens: readonly HoursToken[];
  private readonly text: string;
  private place = 0;

  /** @throws HoursProblem word, time, date */
  constructor(text: string) {
    this.text = text;
    this.tokens = hoursTokens(text);
  }

  /** The piece that comes next, or so many after it; the end comes for ever. */
  ahead(by = 0): HoursToken {
    return (this.tokens[this.place + by] ?? this.tokens.at(-1)) as HoursToken;
  }

  /** Whether the next piece, or one further on, is of these kinds. */
  sees(kinds: readonly Is[], by = 0): boolean {
    return kinds.includes(this.ahead(by).is);
  }

  /** The next piece, if it is of this kind; one goes on behind it. */
  take<Kind extends Is>(...kinds: Kind[]): Of<Kind> | null {
    const token = this.ahead();
    if (!(kinds as Is[]).includes(token.is)) return null;
    this.place += 1;
    return token as Of<Kind>;
  }

  /** One goes on behind a joint ("," or "and"; or only one of them), if one of these kinds follows it. */
  takeJoint(kinds: readonly Is[], joints: readonly Is[] = ['comma', 'and']): boolean {
    const joined = this.sees(joints) && this.sees(kinds, 1);
    if (joined) this.place += 1;
    return joined;
  }

  /** What is wrong at a piece: the next one, or another; at the end, the last there is. */
  problem(code: HoursProblemCode, token: HoursToken = this.ahead()): HoursProblem {
    const at = token.is === 'end' ? (this.tokens.at(-2) ?? token) : token;
    return new HoursProblem(this.text, code, at.text, at.at);
  }
}
