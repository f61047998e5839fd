//! Words of the page where one signs in.

/// The page's words.
pub struct Text {
    /// Its heading and title.
    pub heading: &'static str,
    /// What signing in is, while everyone is made up.
    pub explanation: &'static str,
    /// Before the list of persons.
    pub choose: &'static str,
    /// The list is on its way.
    pub fetching: &'static str,
    /// The registry could not be fetched.
    pub no_registry: &'static str,
    /// The registry names nobody to sign in as.
    pub nobody: &'static str,
}

/// In Danish.
pub const DANISH: Text = Text {
    heading: "Log ind",
    explanation: "Det her er en demonstration. Alle personer og oplysninger er opdigtede, og du skal ikke bruge MitID.",
    choose: "Vælg en person, og se personens overblik:",
    fetching: "Vi henter listen over personer …",
    no_registry: "Vi kunne ikke hente listen over myndigheder og personer. Derfor kan du ikke logge ind lige nu. Det siger ikke noget om dine sager og frister.",
    nobody: "Du kan ikke logge ind endnu.",
};

/// In English.
pub const ENGLISH: Text = Text {
    heading: "Log in",
    explanation: "This is a demonstration. All persons and information are made up, and you need no MitID.",
    choose: "Choose a person, and see that person’s overview:",
    fetching: "We are fetching the list of persons …",
    no_registry: "We could not fetch the list of authorities and persons. So you can’t log in now. This says nothing about your cases and deadlines.",
    nobody: "You can’t log in yet.",
};
