"""The only place that builds: `window` what stands behind the window, `enrolling` what the terminal needs."""
