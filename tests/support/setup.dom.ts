import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

// a busy machine is slow, not wrong
configure({ asyncUtilTimeout: 4_000 });

afterEach(cleanup);

// code that is still on its way would be drawn into a window that is gone
afterAll(() => vi.dynamicImportSettled());
