/** Lets the tests of a file happen at a moment; what waits, waits in real time. */
export function liveAt(moment: string): void {
  beforeEach(() => {
    jest.useFakeTimers({
      now: new Date(moment),
      doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'nextTick', 'performance'],
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
}
