//! Words of a widget that no program draws: before it stands, and where it can't; and of the window in which one signs in.
//! In both languages at once, because nobody can ask for one.

/// The words.
pub struct Text {
    /// The frame's title.
    pub title: &'static str,
    /// What it would show.
    pub explanation: &'static str,
    /// The same in English.
    pub explanation_in_english: &'static str,
    /// Leads to the portal.
    pub portal: &'static str,
    /// The same in English.
    pub portal_in_english: &'static str,
    /// The window's title, which must say nothing of anybody.
    pub window: &'static str,
    /// In the window, while the login service is on its way.
    pub leaving: &'static str,
    /// The same in English.
    pub leaving_in_english: &'static str,
    /// In a window that nobody waits for.
    pub alone: &'static str,
    /// The same in English.
    pub alone_in_english: &'static str,
}

/// In Danish, and in English where it says so.
pub const DANISH: Text = Text {
    title: "Overblik",
    explanation: "Her kan du se frister, aftaler, sager og betalinger fra det offentlige, når du er logget ind. Vises de ikke, så åbn Overblik selv.",
    explanation_in_english: "Here you can see deadlines, appointments, cases and payments from public authorities when you are logged in. If they are not shown, open Overblik itself.",
    portal: "Åbn Overblik",
    portal_in_english: "Open Overblik",
    window: "Log ind · Overblik",
    leaving: "Vi sender dig videre …",
    leaving_in_english: "Sending you on …",
    alone: "Siden, du kom fra, svarer ikke. Du kan lukke dette vindue eller gå til Overblik.",
    alone_in_english: "The page that you came from does not answer. You can close this window or go to Overblik.",
};
