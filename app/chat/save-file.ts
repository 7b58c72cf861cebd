/** Some browsers read the file only after the click; none takes so long to begin. */
const READ_BY_MS = 40_000;

/** Has the browser save a text as a file of its own, without a request. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_BY_MS);
}
