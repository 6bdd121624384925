import { type Named, named, type Subject } from '../kinds.ts';

/**
 * A kind of event: what it is about, and in which words the log says its reason: `risk` a level of concern,
 * `decline` why a question was declined; without one the reason is for our own rules alone. `news` leaves the
 * asker something to read, so that whoever wanted to hear of it is told.
 */
export type EventKind<About extends Subject = Subject> = {
  readonly kind: string; // worded in the namespace `events`
  readonly about: About;
  readonly reason?: 'risk' | 'decline';
  readonly news?: true;
};

/** Declares the kinds of events that a room writes down: each by its name, with what it is about. */
export function eventKinds<const Kinds extends Record<string, Omit<EventKind, 'kind'>>>(
  kinds: Kinds,
): Named<Kinds> {
  return named(kinds);
}
