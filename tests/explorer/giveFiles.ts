import type { Page } from 'playwright';

export interface GivenFile {
  readonly name: string;
  readonly content: string | readonly number[];
}

/** Pastes text as a user does who has clicked nowhere. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Drops files onto the middle of the page. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, content } of given)
      dataTransfer.items.add(
        new File([typeof content === 'string' ? content : Uint8Array.from(content)], name),
      );
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
}
