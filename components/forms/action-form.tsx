'use client';

import {
  createContext,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { CircleAlert } from '#components/ui/icons.tsx';
import { EMPTY_FORM, type FormState } from '#lib/web/form-state.ts';
import { keepingText } from './keeping-text.ts';
import { proving } from './proving.ts';

export type FormTexts = {
  errors: Record<string, string>;
  fields: Record<string, string>;
  signIn?: { href: string; text: string }; // for whom the form acts as a member
  inTitle?: string; // said before the page's title while there is something to see to
};

type FormContext = { state: FormState; texts: FormTexts };
const Context = createContext<(FormContext & { dismiss: Dismiss; isOver: boolean }) | null>(null);
type Dismiss = (state: FormState) => void;

/** What came back for one field: what was typed, and the sentence beside it if it was wrong. */
export function useField(name: string): { value: string | undefined; error: string | undefined } {
  const form = useContext(Context);
  const problem = form?.isOver ? undefined : form?.state.fields[name];
  return {
    value: form?.state.values[name],
    error: problem
      ? (form?.texts.fields[`${name}.${problem}`] ?? form?.texts.fields[problem])
      : undefined,
  };
}

/** The form as it came back from the server, empty when it has not been sent yet. */
export function useFormState(): FormState {
  return useContext(Context)?.state ?? EMPTY_FORM;
}

export function useDismissed(): Dismiss {
  return useContext(Context)?.dismiss ?? (() => {});
}

const About = createContext<string | undefined>(undefined);

/** Whatever is sent from here is about one of several things that are open: its mark goes along in every form. */
export function FormsAbout({ which, children }: { which: string; children: ReactNode }) {
  return <About value={which}>{children}</About>;
}

function WhichField() {
  const here = useContext(About);
  const { value: sent } = useField('which');
  const which = here ?? sent;
  return which ? <input type="hidden" name="which" value={which} readOnly /> : null;
}

/** A form that works with and without JavaScript: it comes back with what was typed, the reason on top. */
export function ActionForm({
  action,
  locale,
  texts,
  help,
  carried,
  one,
  held,
  onlyReturned = false,
  id,
  className,
  children,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: string;
  texts: FormTexts;
  /** Stands below the reason when the service did not answer: other ways to get help. */
  help?: ReactNode;
  /** The form's name without scripts: it comes back filled in on any page with a form of this name. */
  carried?: string;
  /** The field, and what it holds here, that tells this form from others of its name on the page. */
  one?: { name: string; value: string | undefined };
  held?: readonly string[]; // fields that the server never gives back, and a browser keeps
  onlyReturned?: boolean; // nothing is there unless the form has come back
  id?: string; // by which buttons outside the form say that they are of it
  className?: string;
  children: ReactNode;
}) {
  const place = carried && `#${carried}`;
  const [last, submit] = useActionState(keepingText(proving(action), held), EMPTY_FORM, place);
  const [over, dismiss] = useState<FormState | null>(null);
  const other = one?.value !== undefined && last.values[one.name] !== one.value;
  const state = other ? EMPTY_FORM : last;
  if (onlyReturned && state.code === null) return null;
  return (
    <Context value={{ state, texts, dismiss, isOver: state === over }}>
      {/* Neither suggested to whoever uses this browser next, nor filled in again by its Back button. */}
      <form id={id} action={submit} className={className} noValidate autoComplete="off">
        <input type="hidden" name="locale" value={locale} />
        <WhichField />
        {state.code && state !== over && (
          <Reason id={carried} state={state} texts={texts} help={help} />
        )}
        {children}
      </form>
    </Context>
  );
}

function Reason({
  id,
  state,
  texts,
  help,
}: FormContext & { id: string | undefined; help?: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!state.code) return;
    box.current?.focus();
    const plain = document.title;
    if (texts.inTitle) document.title = `${texts.inTitle}: ${plain}`;
    return () => {
      document.title = plain;
    };
  }, [state, texts.inTitle]);
  const fields = Object.entries(state.fields);
  const calm = state.code === 'personal_data'; // nothing is wrong: a second look
  return (
    <div
      ref={box}
      id={id}
      role="alert"
      tabIndex={-1}
      className={`grid gap-2 rounded-card border border-transparent px-4.5 py-3.5 ${calm ? 'bg-apricot-soft' : 'bg-alert-soft'}`}
    >
      <p className="flex items-start gap-2 font-bold">
        <CircleAlert
          aria-hidden
          size={22}
          strokeWidth={1.75}
          className={`mt-0.75 shrink-0 ${calm ? '' : 'text-alert'}`}
        />
        <span>{texts.errors[state.code ?? 'invalid']}</span>
      </p>
      {fields.length > 0 && (
        <ul className="list-disc pl-7">
          {fields.map(([name, problem]) => (
            <li key={name}>
              <a href={`#${name}`} className="block py-1">
                {texts.fields[`${name}.${problem}`] ?? texts.fields[problem]}
              </a>
            </li>
          ))}
        </ul>
      )}
      {state.code === 'signed_out' && <WayIn {...texts.signIn} />}
      {(state.code === 'unavailable' || state.code === 'no_connection') && help}
    </div>
  );
}

// In a tab of its own: what was written stands on this page.
function WayIn({ href, text }: Partial<NonNullable<FormTexts['signIn']>>) {
  return (
    href && (
      <p className="pl-7.5">
        <a
          href={href}
          target="_blank"
          className="inline-flex min-h-11 items-center font-bold"
          rel="noopener"
        >
          {text}
        </a>
      </p>
    )
  );
}
