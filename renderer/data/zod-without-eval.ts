import * as z from 'zod';

// Schemas probe for `eval` when they are made, which the window's content security policy would report.
z.config({ jitless: true });
