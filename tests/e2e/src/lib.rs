//! How the end-to-end tests drive the app.
