// With which words the matrix fills in its forms, and how a button looks in HTML.

export const BODY = 'Luin viestisi kahteen kertaan. Minullakin on ollut noita iltoja.';
export const WORDS = 'Kiitos kysymyksestäsi. Emme voi juuri nyt vastata siihen.';
export const button = (text: string) => `>${text}</button>`;
export const give = (fields: Record<string, string>) => () => fields;

let texts = 0;
/** Another text each time, so that it is seen whether it was written. */
export const another = () => {
  texts += 1;
  return `${BODY} ${texts}`;
};
