/** Pictures that were accepted, by their imageId. */
export class UploadStore {
  readonly #pictures = new Map<string, Buffer>();

  /**
   * Keeps a picture and gives its id: 19 decimal digits, always odd. Read as a JavaScript number
   * it would be rounded to an even one and no longer be found (platform facts 2, type traps).
   */
  keep(bytes: Buffer): string {
    const id = String(1_000_000_000_000_000_001n + BigInt(this.#pictures.size) * 2n);
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
