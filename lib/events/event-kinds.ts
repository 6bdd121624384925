import { type Named, named, type Subject } from '../kinds.ts';

/**
 * A kind of event: what it is about, and in which words the log says its reason (`risk`, `decline`, `capability`, or none
 * beyond our own rules). `news`: the asker has something to read and is told. `waits`: the asker wrote, and the
 * minute of it is kept until somebody has read it. `inside`: among the people of the desk, never told to the asker.
 * `day`: no more than its day is kept, as it would tell when the asker wrote.
 */
export type EventKind<About extends Subject = Subject> = {
  readonly kind: string; // worded in the namespace `events`
  readonly about: About;
  readonly reason?: 'risk' | 'decline' | 'capability';
  readonly news?: true;
  readonly waits?: true;
  readonly inside?: true;
  readonly day?: true;
};

/** Declares the kinds of events that a room writes down: each by its name, with what it is about. */
export function eventKinds<const Kinds extends Record<string, Omit<EventKind, 'kind'>>>(
  kinds: Kinds,
): Named<Kinds> {
  return named(kinds);
}
