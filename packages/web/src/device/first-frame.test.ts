import { firstFrame } from './first-frame';

const looks = (state: DocumentVisibilityState) => jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);

describe('the first frame', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is over when the browser has drawn it', async () => {
    looks('visible');
    const drawn = jest.fn();
    requestAnimationFrame(drawn);
    await firstFrame();
    expect(drawn).toHaveBeenCalled();
  });

  it('given a browser that draws none, is not waited for', async () => {
    looks('visible');
    jest.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
    await expect(firstFrame()).resolves.toBeUndefined();
  });

  it('given nobody looks, is not waited for', async () => {
    looks('hidden');
    const request = jest.spyOn(window, 'requestAnimationFrame');
    await firstFrame();
    expect(request).not.toHaveBeenCalled();
  });
});
