//! Commands on drafts from the start page. They run in the part of the app that reads and writes drafts,
//! which the first command loads.
#![cfg_attr(
    feature = "chunks",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

use std::pin::Pin;

use leptos::prelude::*;

use crate::browser::download::download;
use crate::browser::spawn;
use crate::browser::storage::StorageError;
use crate::domain::{Draft, DraftId, DraftKind, Plan};
use crate::pages::{save_page, storage_problem};
use crate::state::chunk::chunk;
use crate::state::{
    DraftsFile, LanguageState, Library, Missing, Notices, TextSet, ensure_settled, fetch_worded,
    use_language, use_library, use_notices, use_words, worded,
};
use crate::text::Words;
use crate::worksheet::STARTS;

/// An action on drafts.
pub enum DraftCommand {
    /// Create a draft; a plan from the starting point with this place in `worksheet::STARTS`, if any.
    Begin(DraftKind, Option<usize>),
    /// Change the title of a draft.
    Rename(DraftId, String),
    /// Copy a draft under this title.
    Duplicate(DraftId, String),
    /// Move a draft to the bin.
    Delete(DraftId),
    /// Move a draft back from the bin.
    Restore(DraftId),
    /// Delete a draft in the bin permanently.
    DeleteForever(DraftId),
    /// Download a draft as a file.
    Download(DraftId),
    /// Download all drafts as one file.
    DownloadAll,
}

/// The result of a command.
pub enum Done {
    /// Nothing to report.
    Nothing,
    /// The draft that was created.
    Begun(DraftId),
    /// The name of the file that was downloaded.
    Sent(String),
}

/// Why a command failed.
enum Failure {
    Storage(StorageError),
    /// The browser refused the download.
    NotSent,
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

/// A command that is running.
type Pending = Pin<Box<dyn Future<Output = Result<Result<Done, Failure>, Missing>>>>;

/// Runs draft commands. Created in a component; may dispatch where no context is available.
#[derive(Clone, Copy)]
pub struct Dispatcher {
    words: &'static Words,
    language: LanguageState,
    library: Library,
    notices: Notices,
    /// Whether a draft is being created. Loading the code takes a moment, in which a double press would
    /// create another one.
    is_beginning: StoredValue<bool>,
}

/// The dispatcher of draft commands.
pub fn use_dispatcher() -> Dispatcher {
    Dispatcher {
        words: use_words(),
        language: use_language(),
        library: use_library(),
        notices: use_notices(),
        is_beginning: StoredValue::new(false),
    }
}

impl Dispatcher {
    /// Runs a command and calls `then` with its result. Shows a notice when it fails.
    pub fn dispatch(self, command: DraftCommand, then: impl FnOnce(Done) + 'static) {
        if matches!(command, DraftCommand::Begin(..)) {
            // Until it fails: a draft that was created replaces the page.
            if self.is_beginning.get_value() {
                return;
            }
            self.is_beginning.set_value(true);
        }
        let pending: Pending = Box::pin(self.load_and_run(command));
        crate::browser::spawn(self.finish(pending, Box::new(then)));
    }

    /// Downloads a draft as an HTML page and calls `then` with the result. Shows a notice when it fails.
    pub fn save_page(self, id: DraftId, then: impl FnOnce(Done) + 'static) {
        let pending: Pending = Box::pin(async move {
            let kind = self.library.kind_of(id);
            self.language.fetch_texts(texts_of(kind)).await?;
            ensure_settled().await?;
            save_page_in_chunk(self, id).await
        });
        crate::browser::spawn(self.finish(pending, Box::new(then)));
    }

    async fn finish(self, pending: Pending, then: Box<dyn FnOnce(Done)>) {
        let problem = match pending.await {
            Ok(Ok(done)) => return then(done),
            Ok(Err(Failure::Storage(error))) => storage_problem(error, self.words),
            Ok(Err(Failure::NotSent)) => self.words.storage.download_failed,
            Err(Missing) => self.words.app.chunk_failed,
        };
        self.is_beginning.try_set_value(false);
        self.notices.problem(problem);
    }

    async fn load_and_run(self, command: DraftCommand) -> Result<Result<Done, Failure>, Missing> {
        ensure_settled().await?;
        match command {
            // The page of the new draft needs the same chunk.
            DraftCommand::Begin(DraftKind::Plan, start) => begin_plan(self, start).await,
            DraftCommand::Begin(DraftKind::Annex, _) => begin_annex(self).await,
            command => run_in_chunk(self, command).await,
        }
    }
}

/// The texts that the page of a draft needs.
fn texts_of(kind: Option<DraftKind>) -> TextSet {
    match kind {
        Some(DraftKind::Worksheet) => TextSet::Worksheets,
        Some(DraftKind::Plan | DraftKind::Annex) | None => TextSet::Content,
    }
}

chunk! { plan:
    fn begin_plan(dispatcher: Dispatcher, start: Option<usize>) -> Result<Done, Failure> {
        dispatcher.begin_plan(start)
    }
}

chunk! { annex:
    fn begin_annex(dispatcher: Dispatcher) -> Result<Done, Failure> {
        dispatcher.begin_annex()
    }
}

chunk! { document:
    fn save_page_in_chunk(dispatcher: Dispatcher, id: DraftId) -> Result<Done, Failure> {
        dispatcher.sent_page(id)
    }
}

chunk! { library:
    fn run_in_chunk(dispatcher: Dispatcher, command: DraftCommand) -> Result<Done, Failure> {
        dispatcher.run_now(command)
    }
}

impl Dispatcher {
    fn run_now(self, command: DraftCommand) -> Result<Done, Failure> {
        let library = self.library;
        match command {
            DraftCommand::Begin(DraftKind::Plan, start) => return self.begin_plan(start),
            DraftCommand::Begin(DraftKind::Annex, _) => return self.begin_annex(),
            // It is created on the page that lists the worksheets.
            DraftCommand::Begin(DraftKind::Worksheet, _) => {}
            DraftCommand::Rename(id, title) => library.rename(id, title)?,
            DraftCommand::Duplicate(id, title) => library.duplicate(id, title)?,
            DraftCommand::Delete(id) => library.delete(id)?,
            DraftCommand::Restore(id) => library.restore(id)?,
            DraftCommand::DeleteForever(id) => library.delete_forever(id)?,
            DraftCommand::Download(id) => return self.sent(library.file_of(id)),
            DraftCommand::DownloadAll => return self.sent(library.file_of_all()),
        }
        Ok(Done::Nothing)
    }

    // A function for each kind: the chunk of plans does without what begins an annex.
    fn begin_plan(self, start: Option<usize>) -> Result<Done, Failure> {
        let start = start.and_then(|start| STARTS.get(start));
        let fill = |plan: &mut Plan| plan.start = start.map(|start| start.id.clone());
        let language = self.words.language.tag();
        let draft = self.library.create_plan_with(language, fill)?;
        Ok(Done::Begun(draft))
    }

    fn begin_annex(self) -> Result<Done, Failure> {
        let draft = self.library.create_annex(self.words.language.tag())?;
        Ok(Done::Begun(draft))
    }

    fn sent(self, file: Option<DraftsFile>) -> Result<Done, Failure> {
        let file = file.ok_or(Failure::NotSent)?;
        download(&file.name, "application/json", file.content).map_err(|_| Failure::NotSent)?;
        self.library.mark_filed(&file.versions);
        Ok(Done::Sent(file.name))
    }

    fn sent_page(self, id: DraftId) -> Result<Done, Failure> {
        let draft = self.library.draft(id).ok_or(Failure::NotSent)?;
        let kinds = draft.plan().map(|plan| plan.profile.kinds_key());
        let kinds = kinds.unwrap_or_default();
        let has_sheets = draft.plan().is_some_and(|plan| !plan.worksheets.is_empty());
        if has_sheets || !kinds.is_empty() {
            spawn(self.send_fetched(draft, kinds));
            return Ok(Done::Nothing);
        }
        let (texts, words) = (self.language.texts(), self.language.chunk_words());
        let name = save_page(&draft, None, &texts, words);
        let name = name.ok_or(Failure::NotSent)?;
        self.library.mark_filed(&vec![(id, draft.meta.modified())]);
        Ok(Done::Sent(name))
    }

    /// Downloads the page of a plan in the words of its parties, with the texts of its worksheets. They may have to be
    /// fetched first.
    async fn send_fetched(self, draft: Draft, kinds: String) {
        let fetched = self.language.fetch_texts(TextSet::Worksheets).await;
        if fetched.is_err() {
            return self.notices.problem(self.words.app.chunk_failed);
        }
        let (mut texts, mut words) = (self.language.texts(), self.language.chunk_words());
        if !kinds.is_empty() {
            // Without them the page has the words of the guide.
            let _ = fetch_worded(words.language, kinds.clone()).await;
        }
        if let Some(worded) = worded(words.language, &kinds) {
            (texts, words) = (worded.texts(texts), worded.words(words));
        }
        match save_page(&draft, None, &texts, words) {
            Some(name) => {
                let version = (draft.meta.id, draft.meta.modified());
                self.library.mark_filed(&vec![version]);
                self.notices.say((words.app.downloaded)(&name));
            }
            None => self.notices.problem(words.storage.download_failed),
        }
    }
}
