declare module 'jsdom' {
  /** A window without a screen. */
  export type DOMWindow = Window & typeof globalThis & { eval(script: string): unknown };
  /** Where a window says what it cannot do. */
  export class VirtualConsole {}
  export class JSDOM {
    constructor(
      html: string,
      options?: { runScripts: 'outside-only'; virtualConsole: VirtualConsole },
    );
    readonly window: DOMWindow;
  }
}
