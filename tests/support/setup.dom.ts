import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// a busy machine is slow, not wrong
configure({ asyncUtilTimeout: 4_000 });

afterEach(cleanup);
