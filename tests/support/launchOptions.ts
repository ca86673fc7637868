const path = process.env['CHROMIUM_PATH'];

/** How every Chromium of the tests is started. */
export const launchOptions = {
  ...(path ? { executablePath: path } : {}),
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};
