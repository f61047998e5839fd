//! On the way to a job: what Jobnet and the job centre ask, and the unemployment fund he has left.

use super::{UNEMPLOYMENT, kr};
use crate::authorities::{AKASSE, FJORDBY, JOBNET};
use crate::item::{Area, BenefitStatus, CaseStatus, Frequency, ItemRef, PaymentStatus};
use crate::moment::at_minute;
use crate::people::story::Story;

const AREA: Area = Area::Beskaeftigelse;

/// Everything about work.
pub fn tell(story: &mut Story, benefit: ItemRef) {
    job_centre(story, benefit);
    jobnet(story, benefit);
    fund(story);
}

fn job_centre(story: &mut Story, benefit: ItemRef) {
    let today = story.today;
    story
        .at(&FJORDBY)
        .appointment("Samtale i jobcentret", AREA, today.at(5, 9, 30))
        .of(benefit)
        .minutes(45)
        .place("Jobcenter Fjordby, Værftsvej 2")
        .instructions("Bliver du væk uden grund, kan du få mindre i kontanthjælp. Ring, hvis du er syg.")
        .put();
}

fn jobnet(story: &mut Story, benefit: ItemRef) {
    let today = story.today;
    story
        .at(&JOBNET)
        .deadline("Tjek dine jobforslag", AREA, today.sunday(3))
        .of(benefit)
        .published(today.clock(-4, 6, 0))
        .consequence("Du bliver meldt ud af Jobnet, og kontanthjælpen kan stoppe.")
        .put();
    story
        .at(&JOBNET)
        .appointment("Kursus: kør gaffeltruck", AREA, today.working_day(16))
        .of(benefit)
        .until(today.working_day(20))
        .place("AMU Fjordby, hal 3")
        .instructions("Hver dag kl. 8 til 15. Du får en ny plads, hvis du melder afbud i tide.")
        .put();
    story
        .at(&JOBNET)
        .registration("Din status", AREA, "Ledig, søger job", today.first(-13))
        .field("Tjek jobforslag", "Hver uge")
        .put();
}

fn fund(story: &mut Story) {
    let today = story.today;
    let left = today.month(-15).1;
    let case = story
        .at(&AKASSE)
        .case("Du er meldt ud af a-kassen", AREA, at_minute(today.month(-16).1, 9 * 60))
        .status(CaseStatus::Closed)
        .updated(at_minute(left, 12 * 60))
        .decided(left)
        .document("Brev om udmeldelse", left)
        .put();
    story
        .at(&AKASSE)
        .benefit("Dagpenge", AREA, today.first(-27))
        .of(case)
        .status(BenefitStatus::Inactive)
        .to(left)
        .amount(kr(19_940), Frequency::Month)
        .put();
    story
        .at(&AKASSE)
        .charges(
            "Dagpenge, du fik for meget",
            Area::OekonomiskeYdelser,
            kr(UNEMPLOYMENT.left),
            today.day(-344),
        )
        .of(case)
        .confidential()
        .status(PaymentStatus::SentToCollection)
        .claim(UNEMPLOYMENT.number, kr(UNEMPLOYMENT.original), kr(UNEMPLOYMENT.left))
        .put();
}
