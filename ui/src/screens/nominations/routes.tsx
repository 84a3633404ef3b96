import type { RouteEntry } from "../../parts";
import { nominationText } from "../../wording/nominations";
import { AddNomination } from "./AddNomination";
import { NewSubmission } from "./NewSubmission";
import { NominationList } from "./NominationList";
import { NominationPage } from "./NominationPage";
import { SubmissionList } from "./SubmissionList";
import { SubmissionPage } from "./SubmissionPage";

export const routes: RouteEntry[] = [
  { path: "/nominations", screen: NominationList, nav: "nominations", title: nominationText.title, help: nominationText.helpList },
  { path: "/nominations/new", screen: AddNomination, nav: "nominations", title: nominationText.add, help: nominationText.helpAdd },
  { path: "/nominations/:id", screen: NominationPage, nav: "nominations", title: nominationText.title, help: nominationText.helpPage },
  { path: "/submissions", screen: SubmissionList, nav: "nominations", title: nominationText.submissions, help: nominationText.helpSubmissions },
  { path: "/submissions/new", screen: NewSubmission, nav: "nominations", title: nominationText.addSubmission, help: nominationText.helpSubmission },
  { path: "/submissions/:id", screen: SubmissionPage, nav: "nominations", title: nominationText.submission, help: nominationText.helpSubmission },
];
