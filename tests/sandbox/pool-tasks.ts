/**
 * Which pulls of a pool are under way. Page 1 begins a task; the pages after it belong to the
 * same task and the same question.
 */
export class PoolTasks {
  readonly #questions = new Map<string, string>();

  begin(taskId: string, question: string): void {
    this.#questions.set(taskId, question);
  }

  isUnderWay(taskId: string, question: string): boolean {
    return this.#questions.get(taskId) === question;
  }

  clear(): void {
    this.#questions.clear();
  }
}
