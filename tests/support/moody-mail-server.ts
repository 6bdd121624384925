import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export type Arrived = { to: string[]; raw: string };

/**
 * What a server does with a mail: takes it; defers it (4xx) or refuses it (5xx); takes it and never says so;
 * never says a word from the beginning.
 */
export type Mood = 'takes' | 'defers' | 'refuses' | 'takes silently' | 'is silent';

const ANSWERS = { defers: 451, refuses: 550 } as const;

/** A real mail server that takes mails, or does not, as it is told for each address. */
export class MailServer {
  readonly arrived: Arrived[] = [];
  /** For all mails, and for some addresses otherwise. */
  mood: Mood = 'takes';
  readonly moods = new Map<string, Mood>();
  /** Called with each mail that has arrived, before its sender hears that it has. */
  onArrival: (mail: Arrived) => void = () => {};
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) => {
      if (this.mood !== 'is silent') done();
    },
    onRcptTo: ({ address }, _session, done) => {
      const mood = this.#moodFor(address);
      if (mood !== 'defers' && mood !== 'refuses') return done();
      done(Object.assign(new Error('Not now.'), { responseCode: ANSWERS[mood] }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', done); // whoever hangs up in the middle has sent no mail
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const mail = { to, raw: Buffer.concat(chunks).toString() };
        this.arrived.push(mail);
        this.onArrival(mail);
        if (!to.some((address) => this.#moodFor(address) === 'takes silently')) done();
      });
    },
  });
  readonly #sockets = new Set<Socket>();
  #port = 0;

  constructor() {
    this.#server.on('error', () => {}); // whoever hangs up in the middle
    this.#server.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  #moodFor(address: string): Mood {
    return this.moods.get(address) ?? this.mood;
  }

  /** Listens, at the same address again after it was stopped. Answers that address. */
  async start(): Promise<string> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server.server, 'listening');
    this.#port = (this.#server.server.address() as AddressInfo).port;
    return this.url;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** Hangs up on everybody and is there no more. */
  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((closed) => this.#server.server.close(() => closed()));
  }
}

/** The Message-ID of a mail. */
export function messageId({ raw }: Arrived): string {
  return /^Message-ID: (<[^>]+>)/im.exec(raw)?.[1] ?? '';
}
