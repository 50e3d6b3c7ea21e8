/** Pictures that were accepted, by their imageId. */
export class UploadStore {
  readonly #pictures = new Map<string, Buffer>();
  /** Goes on through `clear`: the platform gives no id twice. */
  #next = 1_000_000_000_000_000_001n;

  /**
   * Keeps a picture and gives its id: 19 decimal digits, always odd. Read as a JavaScript number
   * it would be rounded to an even one and no longer be found (platform facts 2, type traps).
   */
  keep(bytes: Buffer): string {
    const id = String(this.#next);
    this.#next += 2n;
    this.#pictures.set(id, bytes);
    return id;
  }

  find(imageId: string): Buffer | undefined {
    return this.#pictures.get(imageId);
  }

  clear(): void {
    this.#pictures.clear();
  }
}
