<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">Séance</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Ordre du jour</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished">Toutes les séances</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Groupes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Ordre</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished">Sans groupes</translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation type="unfinished">Par {field}</translation>
    </message>
    <message>
        <source>As they were made</source>
        <translation type="unfinished">Dans l’ordre où elles ont été faites</translation>
    </message>
    <message>
        <source>Order: {field}</source>
        <translation type="unfinished">Ordre&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished">Colonnes…</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished">Décroissant</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished">Croissant</translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message>
        <source>All of the view</source>
        <translation type="unfinished">Toute la vue</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Champ</translation>
    </message>
    <message>
        <source>What is done with the value</source>
        <translation type="unfinished">Ce qu’il advient de la valeur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ajouter</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation type="unfinished">Montrer ce qui change</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">Consigner</translation>
    </message>
    <message>
        <source>Put on record, in one step (Ctrl+Enter)</source>
        <translation type="unfinished">Consigner, en une seule étape (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished">Ce qui change</translation>
    </message>
    <message>
        <source>One value for a field of all of them.  What somebody declared of itself stays.</source>
        <translation type="unfinished">Une valeur pour un champ de toutes.  Ce que quelqu’un a déclaré de lui-même reste.</translation>
    </message>
    <message>
        <source>The first {count} records</source>
        <translation type="unfinished">Les {count} premières fiches</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">{count} fiches</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valeur</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Recherche…</translation>
    </message>
    <message>
        <source>Changing: {some}.  Staying as they are: {others}.</source>
        <translation type="unfinished">À modifier&#xa0;: {some}.  Inchangées&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Changed in one step: {count}.</source>
        <translation type="unfinished">Modifiées en une seule étape&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Left, as they have changed meanwhile: {count}.</source>
        <translation type="unfinished">Laissées, car modifiées entre-temps&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Time</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished">Trois mois</translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished">Une année</translation>
    </message>
    <message>
        <source>Overdue and past year</source>
        <translation type="unfinished">En retard et année écoulée</translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished">Tous les jours</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Tout</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Enregistrer…</translation>
    </message>
    <message>
        <source>As a file that other calendars read (.ics)</source>
        <translation type="unfinished">En fichier que d’autres calendriers lisent (.ics)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Calendrier</translation>
    </message>
    <message>
        <source>Save as calendar</source>
        <translation type="unfinished">Enregistrer comme calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished">Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">{file} enregistré.</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>On record</source>
        <translation type="unfinished">Consigné</translation>
    </message>
    <message>
        <source>Put the line, or what is selected, on record (Ctrl+Enter)</source>
        <translation type="unfinished">Consigner la ligne, ou la sélection (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Garder</translation>
    </message>
    <message>
        <source>Keep as a private note (Enter)</source>
        <translation type="unfinished">Garder comme note privée (Enter)</translation>
    </message>
    <message>
        <source>What it is: Tab and Shift+Tab in the line change it</source>
        <translation type="unfinished">Type de la ligne&#xa0;: Tab et Shift+Tab le changent</translation>
    </message>
    <message>
        <source>What it is: {type}</source>
        <translation type="unfinished">Type&#xa0;: {type}</translation>
    </message>
    <message>
        <source>Delegation: what is said…</source>
        <translation type="unfinished">Délégation&#xa0;: ce qui est dit…</translation>
    </message>
    <message>
        <source>!pledge  what was reported…</source>
        <translation type="unfinished">!engagement  ce qui a été rapporté…</translation>
    </message>
    <message>
        <source>From &gt; to: what is recommended…</source>
        <translation type="unfinished">De &gt; à&#xa0;: ce qui est recommandé…</translation>
    </message>
    <message>
        <source>Type what is to be kept…</source>
        <translation type="unfinished">Saisir ce qui est à garder…</translation>
    </message>
    <message>
        <source>Capture line: {type}</source>
        <translation type="unfinished">Ligne de saisie&#xa0;: {type}</translation>
    </message>
    <message>
        <source>Tab changes what it is, Escape leaves the line.</source>
        <translation type="unfinished">Tab change le type, Escape quitte la ligne.</translation>
    </message>
    <message>
        <source>Enter keeps it privately · Ctrl+Enter puts it on record · Tab changes what it is · @ party  ! pledge  # goal · Esc leaves the line</source>
        <translation type="unfinished">Enter garde en privé · Ctrl+Enter consigne · Tab change le type · @ partie  ! engagement  # objectif · Esc quitte la ligne</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The table below says the same.</source>
        <translation type="unfinished">Le tableau ci-dessous dit la même chose.</translation>
    </message>
</context>
<context>
    <name>Claiming</name>
    <message>
        <source>{person} is on it since {time}</source>
        <translation type="unfinished">{person} s’en occupe depuis {time}</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colonnes</translation>
    </message>
    <message>
        <source>Move this column back</source>
        <translation type="unfinished">Reculer cette colonne</translation>
    </message>
    <message>
        <source>Move this column on</source>
        <translation type="unfinished">Avancer cette colonne</translation>
    </message>
    <message>
        <source>Make this column wider</source>
        <translation type="unfinished">Élargir cette colonne</translation>
    </message>
    <message>
        <source>Make this column less wide</source>
        <translation type="unfinished">Rétrécir cette colonne</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished">Colonnes d’origine</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">Type de note</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Pour qui</translation>
    </message>
    <message>
        <source>For the review team</source>
        <translation type="unfinished">Pour l’équipe d’examen</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation type="unfinished">Pour tout le monde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">Que voulez-vous dire&#xa0;?</translation>
    </message>
    <message>
        <source>Wording proposed instead (for a correction)</source>
        <translation type="unfinished">Libellé proposé à la place (pour une rectification)</translation>
    </message>
    <message>
        <source>Wording proposed instead</source>
        <translation type="unfinished">Libellé proposé à la place</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished">Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Étiquettes</translation>
    </message>
    <message>
        <source>Put note on record</source>
        <translation type="unfinished">Consigner la note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished">Nouvelle note</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <source>Look for duplicates</source>
        <translation type="unfinished">Chercher les doublons</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">Entrées divergentes</translation>
    </message>
    <message>
        <source>Several people wrote different things of one fact.  Every value stays in the history.</source>
        <translation type="unfinished">Plusieurs personnes ont écrit des choses différentes d’un même fait. Chaque valeur reste dans l’historique.</translation>
    </message>
    <message>
        <source>Pairs that may be of one thing: {count}.</source>
        <translation type="unfinished">Paires pouvant désigner la même chose&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>written to after a withdrawal</source>
        <translation type="unfinished">écrit après un retrait</translation>
    </message>
    <message>
        <source>leads to what is withdrawn</source>
        <translation type="unfinished">renvoie à ce qui est retiré</translation>
    </message>
    <message>
        <source>cannot be so together</source>
        <translation type="unfinished">incompatible</translation>
    </message>
    <message>
        <source>of a newer release</source>
        <translation type="unfinished">d’une version plus récente</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation type="unfinished">peut-être identique</translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished">en attente</translation>
    </message>
    <message>
        <source>No entries differ</source>
        <translation type="unfinished">Aucune entrée divergente</translation>
    </message>
    <message>
        <source>What everybody wrote here agrees.</source>
        <translation type="unfinished">Ce que tous ont écrit ici concorde.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished">Pages du document</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished">Texte du document</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation type="unfinished">Pas encore de document</translation>
    </message>
    <message>
        <source>“More” takes in the first version of it.</source>
        <translation type="unfinished">«&#xa0;Plus&#xa0;» en prend la première version.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished">Vignettes</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Pages</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation type="unfinished">Rechercher dans le document</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F); next: F3 or Enter</source>
        <translation type="unfinished">Rechercher dans le document (Ctrl+F)&#xa0;; suivant&#xa0;: F3 ou Enter</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">Réduire (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">Agrandir (+)</translation>
    </message>
    <message>
        <source>As wide as the window (0)</source>
        <translation type="unfinished">À la largeur de la fenêtre (0)</translation>
    </message>
    <message>
        <source>An area of page {page}</source>
        <translation type="unfinished">Une zone de la page {page}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">{count} trouvés</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished">{at} sur {count}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished">Page {page} sur {count}</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Records behind it</source>
        <translation type="unfinished">Enregistrements correspondants</translation>
    </message>
    <message>
        <source>Choose a figure&apos;s cell: the records behind it are listed, and open here.</source>
        <translation type="unfinished">Choisissez une cellule d’un chiffre&#xa0;: les enregistrements correspondants sont énumérés et s’ouvrent ici.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tableau</translation>
    </message>
    <message>
        <source>Nothing is on record for these figures yet.</source>
        <translation type="unfinished">Rien n’est encore consigné pour ces chiffres.</translation>
    </message>
    <message>
        <source>The first rows are drawn; in the table there are {count} more.</source>
        <translation type="unfinished">Les premières lignes sont dessinées&#xa0;; le tableau en a {count} de plus.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Report</source>
        <translation type="unfinished">Rapport</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Chiffres</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">Postes (*.desk)</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">Où se trouve le poste</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choisir…</translation>
    </message>
    <message>
        <source>One file.  Keep copies of it.</source>
        <translation type="unfinished">Un seul fichier. Gardez-en des copies.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Phrase secrète</translation>
    </message>
    <message>
        <source>Several words.  It unlocks your key on this computer, and nobody can restore it.  Left empty, the system&apos;s keyring keeps the key.</source>
        <translation type="unfinished">Plusieurs mots. Elle déverrouille votre clé sur cet ordinateur, et personne ne peut la rétablir. Si le champ est vide, le trousseau du système conserve la clé.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation type="unfinished">Phrase secrète, une seconde fois</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">Réf.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Withdrawn: {text}</source>
        <translation type="unfinished">Retirée&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Remettre</translation>
    </message>
    <message>
        <source>Seals what you put on record and writes a file.  Private notes stay here.</source>
        <translation type="unfinished">Scelle ce que vous consignez et écrit un fichier.  Les notes privées restent ici.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">À qui</translation>
    </message>
    <message>
        <source>As the meeting kit: what every laptop begins with</source>
        <translation type="unfinished">Comme kit de réunion&#xa0;: ce par quoi chaque ordinateur commence</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation type="unfinished">Pas encore remis</translation>
    </message>
    <message>
        <source>Onto which stick or into which folder</source>
        <translation type="unfinished">Sur quelle clé USB ou dans quel dossier</translation>
    </message>
    <message>
        <source>Not handed over yet: {count}</source>
        <translation type="unfinished">Pas encore remis&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Last hand-over: {when}, to {who}: {file}</source>
        <translation type="unfinished">Dernière remise&#xa0;: {when}, à {who}&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The secretariat</source>
        <translation type="unfinished">Le secrétariat</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished">Tout le monde</translation>
    </message>
    <message>
        <source>Another desk of the secretariat</source>
        <translation type="unfinished">Un autre poste du secrétariat</translation>
    </message>
    <message>
        <source>The secretariat sees everything you put on record, sealed values too.</source>
        <translation type="unfinished">Le secrétariat voit tout ce que vous consignez, y compris les valeurs scellées.</translation>
    </message>
    <message>
        <source>Only what is shared goes: no names of speakers, no focal points, nothing of review teams.</source>
        <translation type="unfinished">Seul ce qui est partagé part&#xa0;: ni noms d’orateurs, ni points focaux, ni rien des équipes d’examen.</translation>
    </message>
    <message>
        <source>They are of the secretariat and see everything.</source>
        <translation type="unfinished">Ces personnes sont du secrétariat et voient tout.</translation>
    </message>
    <message>
        <source>They see what is shared, and what is for the secretariat from the sessions given to them.</source>
        <translation type="unfinished">Ces personnes voient ce qui est partagé, et ce qui est destiné au secrétariat dans les séances qui leur sont confiées.</translation>
    </message>
    <message>
        <source>They see what is shared, and the notes of: {teams}.</source>
        <translation type="unfinished">Ces personnes voient ce qui est partagé, et les notes de&#xa0;: {teams}.</translation>
    </message>
    <message>
        <source>They see what is shared.</source>
        <translation type="unfinished">Ces personnes voient ce qui est partagé.</translation>
    </message>
    <message>
        <source>Shared text names people who stand protected: {refs}.</source>
        <translation type="unfinished">Un texte partagé nomme des personnes protégées&#xa0;: {refs}.</translation>
    </message>
    <message>
        <source>Correct the text; or press “Hand over” once more if they may be named.</source>
        <translation type="unfinished">Corrigez le texte&#xa0;; ou appuyez de nouveau sur «&#xa0;Remettre&#xa0;» si ces personnes peuvent être nommées.</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation type="unfinished">Rien n’a été remis.</translation>
    </message>
    <message>
        <source>Handed over: {file}, {size}.</source>
        <translation type="unfinished">Remis&#xa0;: {file}, {size}.</translation>
    </message>
    <message>
        <source>It was read back and proven.  It lies in {folder}.</source>
        <translation type="unfinished">Relue et vérifiée, la copie se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>It was too much for one file: these {count} belong together, and may be received in any order.</source>
        <translation type="unfinished">C’était trop pour un seul fichier&#xa0;: ces {count} fichiers vont ensemble et peuvent être reçus dans n’importe quel ordre.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>no effect</source>
        <translation type="unfinished">sans effet</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation type="unfinished">Motif&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Accueil</translation>
    </message>
    <message>
        <source>You are looking at this desk without a key</source>
        <translation type="unfinished">Vous consultez ce poste sans clé</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation type="unfinished">Bonjour, {name}</translation>
    </message>
    <message>
        <source>Last hand-over: {when}, to {who}</source>
        <translation type="unfinished">Dernière remise&#xa0;: {when}, à {who}</translation>
    </message>
    <message>
        <source>Nothing was handed over from here yet</source>
        <translation type="unfinished">Rien n’a encore été remis d’ici</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">Entrées divergentes</translation>
    </message>
    <message>
        <source>Entries that say different things of one fact</source>
        <translation type="unfinished">Entrées qui disent des choses différentes d’un même fait</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Les voir</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation type="unfinished">Pas encore remis</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Remettre</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished">Notes privées</translation>
    </message>
    <message>
        <source>Only you can read them, here</source>
        <translation type="unfinished">Vous seul pouvez les lire, ici</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished">Ouvrir le journal</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation type="unfinished">À venir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">En retard</translation>
    </message>
    <message>
        <source>All in the calendar</source>
        <translation type="unfinished">Tout le calendrier</translation>
    </message>
    <message>
        <source>You are not in the roster yet</source>
        <translation type="unfinished">Vous n’êtes pas encore dans la liste</translation>
    </message>
    <message>
        <source>Go on writing: what you hand over waits until the secretariat enrols you.  Your request goes with it, or save it for them now, and read its fingerprint aloud:</source>
        <translation type="unfinished">Continuez à écrire&#xa0;: ce que vous remettez attend votre inscription par le secrétariat. Votre demande y est jointe&#xa0;; vous pouvez aussi l’enregistrer dès maintenant, et lisez son empreinte à voix haute&#xa0;:</translation>
    </message>
    <message>
        <source>Save my request…</source>
        <translation type="unfinished">Enregistrer ma demande…</translation>
    </message>
    <message>
        <source>Save my request</source>
        <translation type="unfinished">Enregistrer ma demande</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished">Demandes (*.request)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">{file} enregistré.</translation>
    </message>
    <message>
        <source>Segments in quarantine: {count}</source>
        <translation type="unfinished">Segments en quarantaine&#xa0;: {count}</translation>
    </message>
    <message>
        <source>They are kept and have no effect.  Ask who wrote them, or enrol the writer.</source>
        <translation type="unfinished">Ils sont conservés et n’ont aucun effet. Demandez à qui les a écrits, ou inscrivez l’auteur.</translation>
    </message>
    <message>
        <source>Fingerprint of this registry</source>
        <translation type="unfinished">Empreinte de ce registre</translation>
    </message>
    <message>
        <source>Read it aloud to everybody who makes a desk from your kit.</source>
        <translation type="unfinished">Lisez-la à voix haute à tous ceux qui créent un poste à partir de votre kit.</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Take your place at this desk</source>
        <translation type="unfinished">Prendre votre place à ce poste</translation>
    </message>
    <message>
        <source>Nobody has keys here yet: say who you are.</source>
        <translation type="unfinished">Personne n’a encore de clés ici&#xa0;: dites qui vous êtes.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Votre nom</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">Tel qu’il figurera dans la liste.</translation>
    </message>
    <message>
        <source>What you are here</source>
        <translation type="unfinished">Votre rôle ici</translation>
    </message>
    <message>
        <source>Draw my keys</source>
        <translation type="unfinished">Générer mes clés</translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">Critère</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Assessments side by side</source>
        <translation type="unfinished">Évaluations côte à côte</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Motifs</translation>
    </message>
    <message>
        <source>Reasons and evidence; to read again: your finding</source>
        <translation type="unfinished">Motifs et preuves ; pour une relecture : votre conclusion</translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished">Intérêts déclarés</translation>
    </message>
    <message>
        <source>Your interests in the matter, or “none”</source>
        <translation type="unfinished">Vos intérêts en la matière, ou « aucun »</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">Consigner</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Relire</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Signer</translation>
    </message>
    <message>
        <source>ratings differ</source>
        <translation type="unfinished">les appréciations diffèrent</translation>
    </message>
    <message>
        <source>read again by {name}</source>
        <translation type="unfinished">relu par {name}</translation>
    </message>
    <message>
        <source>signed by {names}</source>
        <translation type="unfinished">signé par {names}</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>Open a meeting kit</source>
        <translation type="unfinished">Ouvrir un kit de réunion</translation>
    </message>
    <message>
        <source>Makes your desk on this computer.  You can write at once, before anybody enrols you.</source>
        <translation type="unfinished">Crée votre poste sur cet ordinateur. Vous pouvez écrire aussitôt, avant toute inscription.</translation>
    </message>
    <message>
        <source>Meeting kit</source>
        <translation type="unfinished">Kit de réunion</translation>
    </message>
    <message>
        <source>The file that the secretariat gave you; it ends in .stk.</source>
        <translation type="unfinished">Le fichier que le secrétariat vous a donné&#xa0;; il se termine par .stk.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choisir…</translation>
    </message>
    <message>
        <source>Fingerprint of the registry</source>
        <translation type="unfinished">Empreinte du registre</translation>
    </message>
    <message>
        <source>Eight groups of five digits: the secretariat reads them aloud.</source>
        <translation type="unfinished">Huit groupes de cinq chiffres&#xa0;: le secrétariat les lit à voix haute.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Votre nom</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">Tel qu’il figurera dans la liste.</translation>
    </message>
    <message>
        <source>What you are here</source>
        <translation type="unfinished">Votre rôle ici</translation>
    </message>
    <message>
        <source>Make my desk</source>
        <translation type="unfinished">Créer mon poste</translation>
    </message>
    <message>
        <source>Bundles (*.stk)</source>
        <translation type="unfinished">Paquets (*.stk)</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">Où se trouve le poste</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished">Joindre un fichier…</translation>
    </message>
    <message>
        <source>Put a file on record with the entry that is selected</source>
        <translation type="unfinished">Consigner un fichier avec l’entrée sélectionnée</translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation type="unfinished">Journal de la réunion</translation>
    </message>
    <message>
        <source>Notes and entries</source>
        <translation type="unfinished">Notes et entrées</translation>
    </message>
    <message>
        <source>Choose a note or an entry: its details open here.</source>
        <translation type="unfinished">Choisissez une note ou une entrée&#xa0;: ses détails s’ouvrent ici.</translation>
    </message>
    <message>
        <source>On record as {ref}.</source>
        <translation type="unfinished">Consigné sous {ref}.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">Joindre un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>LogDelegate</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished">Note privée</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">entrées divergentes</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished">Note privée</translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished">Consigné</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Reason, in a sentence</source>
        <translation type="unfinished">Motif, en une phrase</translation>
    </message>
    <message>
        <source>It stands withdrawn</source>
        <translation type="unfinished">Le retrait est maintenu</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished">Le rétablir</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished">Ils sont identiques</translation>
    </message>
    <message>
        <source>They are distinct</source>
        <translation type="unfinished">Ils sont distincts</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(rien)</translation>
    </message>
    <message>
        <source>It was withdrawn by somebody who had not seen what others wrote.</source>
        <translation type="unfinished">Le retrait a été fait par une personne qui n’avait pas vu ce que d’autres avaient écrit.</translation>
    </message>
    <message>
        <source>{field} leads to a record that is withdrawn.</source>
        <translation type="unfinished">{field} renvoie à un enregistrement retiré.</translation>
    </message>
    <message>
        <source>{field}: what stands here together cannot be so.</source>
        <translation type="unfinished">{field}&#xa0;: ces valeurs sont incompatibles.</translation>
    </message>
    <message>
        <source>This is of a newer release.  It is kept, handed on and shown as it is.</source>
        <translation type="unfinished">Ceci vient d’une version plus récente. C’est conservé, transmis et montré tel quel.</translation>
    </message>
    <message>
        <source>These two may be of one thing.  They are never put together: one of you says what they are.</source>
        <translation type="unfinished">Ces deux-là désignent peut-être la même chose. Ils ne sont jamais réunis&#xa0;: l’un de vous dit ce qu’ils sont.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvert</translation>
    </message>
    <message>
        <source>{ref} stands withdrawn.</source>
        <translation type="unfinished">{ref} reste retiré.</translation>
    </message>
    <message>
        <source>{ref} is restored.</source>
        <translation type="unfinished">{ref} est rétabli.</translation>
    </message>
    <message>
        <source>{ref}: the same.</source>
        <translation type="unfinished">{ref}&#xa0;: identique.</translation>
    </message>
    <message>
        <source>{ref}: distinct.</source>
        <translation type="unfinished">{ref}&#xa0;: distinct.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished">Ajouter un filtre</translation>
    </message>
    <message>
        <source>Standing or withdrawn</source>
        <translation type="unfinished">En vigueur ou retirées</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation type="unfinished">Ce qui est en vigueur</translation>
    </message>
    <message>
        <source>What is withdrawn</source>
        <translation type="unfinished">Ce qui est retiré</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation type="unfinished">Ajouter un filtre…</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>No note chosen</source>
        <translation type="unfinished">Aucune note choisie</translation>
    </message>
    <message>
        <source>Choose one in the list, or mark a passage and write one.</source>
        <translation type="unfinished">Choisissez-en une dans la liste, ou marquez un passage et rédigez-en une.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Nobody has taken a seat at this desk.</source>
        <translation type="unfinished">Personne n’a pris place à ce poste.</translation>
    </message>
    <message>
        <source>Take your seat: the button is below, left.</source>
        <translation type="unfinished">Prenez votre place&#xa0;: le bouton est en bas à gauche.</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Retour à la liste</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Keep as private note</source>
        <translation type="unfinished">Garder comme note privée</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation type="unfinished">Supprimer cette note</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">Consigner</translation>
    </message>
    <message>
        <source>Put on record (Ctrl+Enter)</source>
        <translation type="unfinished">Consigner (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Détails</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished">Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">entrées divergentes</translation>
    </message>
    <message>
        <source>Private note: only you can read it</source>
        <translation type="unfinished">Note privée&#xa0;: vous seul pouvez la lire</translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation type="unfinished">Nouveau&#xa0;: {type}</translation>
    </message>
    <message>
        <source>Typed earlier, not on record yet</source>
        <translation type="unfinished">Saisi plus tôt, pas encore consigné</translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished">Consigné</translation>
    </message>
    <message>
        <source>On record as {ref}.</source>
        <translation type="unfinished">Consigné sous {ref}.</translation>
    </message>
    <message>
        <source>The private note was deleted.</source>
        <translation type="unfinished">La note privée a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Who may write here, and in which role.</source>
        <translation type="unfinished">Qui peut écrire ici, et dans quel rôle.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished">Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished">Équipes</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished">Sigles</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">Depuis un fichier…</translation>
    </message>
    <message>
        <source>Who asks to be enrolled</source>
        <translation type="unfinished">Qui demande à être inscrit</translation>
    </message>
    <message>
        <source>Requests come with bundles, or as files of their own.</source>
        <translation type="unfinished">Les demandes arrivent avec les paquets, ou comme fichiers distincts.</translation>
    </message>
    <message>
        <source>Their fingerprint, as they read it aloud</source>
        <translation type="unfinished">Leur empreinte, telle que lue à voix haute</translation>
    </message>
    <message>
        <source>Compare by voice or face to face: this is what keeps strangers out.</source>
        <translation type="unfinished">Comparez de vive voix ou face à face&#xa0;: c’est ce qui écarte les inconnus.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Sigle</translation>
    </message>
    <message>
        <source>Two capital letters that begin the new desk&apos;s references.</source>
        <translation type="unfinished">Deux lettres majuscules par lesquelles commencent les références du nouveau poste.</translation>
    </message>
    <message>
        <source>Review teams</source>
        <translation type="unfinished">Équipes d’examen</translation>
    </message>
    <message>
        <source>Short names, parted by blanks; none for rapporteurs.</source>
        <translation type="unfinished">Noms courts, séparés par des espaces&#xa0;; aucun pour les rapporteurs.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Votre phrase secrète</translation>
    </message>
    <message>
        <source>It opens the root key.  Empty where the keyring keeps it.</source>
        <translation type="unfinished">Elle ouvre la clé racine. Vide si le trousseau la conserve.</translation>
    </message>
    <message>
        <source>For this meeting only, as was delegated to you</source>
        <translation type="unfinished">Pour cette réunion seulement, selon la délégation reçue</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished">Inscrire</translation>
    </message>
    <message>
        <source>{role} for {sessions}</source>
        <translation type="unfinished">{role} pour {sessions}</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation type="unfinished">Ouvrir une demande</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished">Demandes (*.request)</translation>
    </message>
    <message>
        <source>Enrolled {name} for this meeting.</source>
        <translation type="unfinished">{name} est inscrit pour cette réunion.</translation>
    </message>
    <message>
        <source>Hand over to them, and to the secretariat.</source>
        <translation type="unfinished">Le remettre à ces personnes, et au secrétariat.</translation>
    </message>
    <message>
        <source>{name} is not enrolled yet: {count} more root keys must sign.</source>
        <translation type="unfinished">{name} n’est pas encore inscrit&#xa0;: {count} clés racines doivent encore signer.</translation>
    </message>
    <message>
        <source>Give {file}, which lies beside this desk, to their keepers.</source>
        <translation type="unfinished">Remettez {file}, placé à côté de ce poste, aux gardiens.</translation>
    </message>
    <message>
        <source>Enrolled {name}.  Entries admitted: {count}.</source>
        <translation type="unfinished">{name} est inscrit. Entrées admises&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished">Saisir pour rechercher</translation>
    </message>
</context>
<context>
    <name>Pledges</name>
    <message>
        <source>New pledge</source>
        <translation type="unfinished">Nouvel engagement</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">Engagements</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimer</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished">Quoi imprimer</translation>
    </message>
    <message>
        <source>Choose what the report is on, or another one.</source>
        <translation type="unfinished">Choisissez l’objet du rapport, ou un autre rapport.</translation>
    </message>
    <message>
        <source>Summary of the meeting</source>
        <translation type="unfinished">Résumé de la réunion</translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation type="unfinished">Journal d’une séance</translation>
    </message>
    <message>
        <source>Document of the meeting</source>
        <translation type="unfinished">Document de la réunion</translation>
    </message>
    <message>
        <source>Extract for a delegation</source>
        <translation type="unfinished">Extrait pour une délégation</translation>
    </message>
    <message>
        <source>Sheet of a pledge</source>
        <translation type="unfinished">Fiche d’un engagement</translation>
    </message>
    <message>
        <source>Review of a party</source>
        <translation type="unfinished">Examen d’une partie</translation>
    </message>
    <message>
        <source>Dossier of a coalition</source>
        <translation type="unfinished">Dossier d’une coalition</translation>
    </message>
    <message>
        <source>Dossier of a corridor</source>
        <translation type="unfinished">Dossier d’un corridor</translation>
    </message>
    <message>
        <source>Regional report</source>
        <translation type="unfinished">Rapport régional</translation>
    </message>
    <message>
        <source>Global report</source>
        <translation type="unfinished">Rapport mondial</translation>
    </message>
    <message>
        <source>Ambition</source>
        <translation type="unfinished">Ambition</translation>
    </message>
    <message>
        <source>Duties and calendar</source>
        <translation type="unfinished">Obligations et calendrier</translation>
    </message>
    <message>
        <source>Joint account and funding gap</source>
        <translation type="unfinished">Compte commun et déficit de financement</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Indicateurs</translation>
    </message>
    <message>
        <source>Digest of stakeholders&apos; statements</source>
        <translation type="unfinished">Recueil des déclarations des parties prenantes</translation>
    </message>
    <message>
        <source>Outstanding matters</source>
        <translation type="unfinished">Questions en suspens</translation>
    </message>
    <message>
        <source>Record of reconciliations</source>
        <translation type="unfinished">Registre des rapprochements</translation>
    </message>
    <message>
        <source>Dossier of a submission</source>
        <translation type="unfinished">Dossier d’une communication</translation>
    </message>
    <message>
        <source>Review dossier</source>
        <translation type="unfinished">Dossier d’examen</translation>
    </message>
    <message>
        <source>What the report is on</source>
        <translation type="unfinished">Objet du rapport</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished">Lequel&#xa0;?</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Enregistrer le rapport</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Pour qui</translation>
    </message>
    <message>
        <source>Copy for the public</source>
        <translation type="unfinished">Exemplaire pour le public</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copy for the review team</source>
        <translation type="unfinished">Exemplaire pour l’équipe d’examen</translation>
    </message>
    <message>
        <source>Copy for the secretariat</source>
        <translation type="unfinished">Exemplaire pour le secrétariat</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">Langue du rapport</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Aperçu</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation type="unfinished">Rien à imprimer encore</translation>
    </message>
    <message>
        <source>Being typeset…</source>
        <translation type="unfinished">Composition en cours…</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation type="unfinished">Pages&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">{file} enregistré.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished">Quarantaine</translation>
    </message>
    <message>
        <source>What is not believed is kept and has no effect.  Ask who wrote it first.</source>
        <translation type="unfinished">Ce qui n’est pas cru est conservé et sans effet.  Interrogez d’abord son auteur.</translation>
    </message>
    <message>
        <source>Segments that wait</source>
        <translation type="unfinished">Segments en attente</translation>
    </message>
    <message>
        <source>Reason, in a sentence</source>
        <translation type="unfinished">Motif, en une phrase</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Admettre</translation>
    </message>
    <message>
        <source>Turn it away</source>
        <translation type="unfinished">Écarter</translation>
    </message>
    <message>
        <source>Enrol the writer</source>
        <translation type="unfinished">Inscrire l’auteur</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished">Rien n’attend</translation>
    </message>
    <message>
        <source>Everything here is believed.</source>
        <translation type="unfinished">Tout ici est cru.</translation>
    </message>
    <message>
        <source>Shown: {count} of {all}</source>
        <translation type="unfinished">Affichées&#xa0;: {count} sur {all}</translation>
    </message>
    <message>
        <source>Entries {first} to {last}</source>
        <translation type="unfinished">Entrées {first} à {last}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished">Navigation</translation>
    </message>
    <message>
        <source>What is on record here and not signed yet: handing over signs it.</source>
        <translation type="unfinished">Ce qui est consigné ici et pas encore signé&#xa0;: la remise le signe.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">Vous êtes ici</translation>
    </message>
    <message>
        <source>{title}, {number} waiting</source>
        <translation type="unfinished">{title}, {number} en attente</translation>
    </message>
    <message>
        <source>Settings: language, theme, size of text, copies (Ctrl+,)</source>
        <translation type="unfinished">Réglages&#xa0;: langue, thème, taille du texte, copies (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Take your seat, or lock the desk</source>
        <translation type="unfinished">Prendre votre place, ou verrouiller le poste</translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>Receive</source>
        <translation type="unfinished">Recevoir</translation>
    </message>
    <message>
        <source>You see what a bundle holds before anything here changes.</source>
        <translation type="unfinished">Vous voyez ce que contient un paquet avant que rien ne change ici.</translation>
    </message>
    <message>
        <source>Choose bundles…</source>
        <translation type="unfinished">Choisir des paquets…</translation>
    </message>
    <message>
        <source>Drag bundles (*.stk) onto this window, or</source>
        <translation type="unfinished">Glissez des paquets (*.stk) dans cette fenêtre, ou</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation type="unfinished">Choisir des paquets</translation>
    </message>
    <message>
        <source>Bundles (*.stk)</source>
        <translation type="unfinished">Paquets (*.stk)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished">Lecture de {file}…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation type="unfinished">Réception…</translation>
    </message>
    <message>
        <source>Received: {bundles} bundle(s), {new} new segment(s).</source>
        <translation type="unfinished">Reçu&#xa0;: {bundles} paquet(s), {new} nouveau(x) segment(s).</translation>
    </message>
    <message>
        <source>Awaiting enrolment: {count}.</source>
        <translation type="unfinished">En attente d’inscription&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>In quarantine, without effect: {count}.</source>
        <translation type="unfinished">En quarantaine, sans effet&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Differing entries: {count}.</source>
        <translation type="unfinished">Entrées divergentes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Les voir</translation>
    </message>
    <message>
        <source>Cancelled: nothing was received.</source>
        <translation type="unfinished">Annulé&#xa0;: rien n’a été reçu.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished">Annulation…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation type="unfinished">Lecture en cours…</translation>
    </message>
    <message>
        <source>Meeting kit</source>
        <translation type="unfinished">Kit de réunion</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">Paquet</translation>
    </message>
    <message>
        <source>{kind} from {who}, written {when}</source>
        <translation type="unfinished">{kind} de {who}, établi le {when}</translation>
    </message>
    <message>
        <source>File {number} of {count}</source>
        <translation type="unfinished">Fichier {number} sur {count}</translation>
    </message>
    <message>
        <source>Review {review}</source>
        <translation type="unfinished">Examen {review}</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation type="unfinished">Tout son contenu est déjà ici.</translation>
    </message>
    <message>
        <source>New segments: {new} of {all} · entries that change here: {changes} · files: {files}</source>
        <translation type="unfinished">Nouveaux segments&#xa0;: {new} sur {all} · entrées qui changent ici&#xa0;: {changes} · fichiers&#xa0;: {files}</translation>
    </message>
    <message>
        <source>A framework pack of a newer release is kept and not used.  Install that release to use it.</source>
        <translation type="unfinished">Un cadre d’une version plus récente est conservé et n’est pas utilisé.  Installez cette version pour l’utiliser.</translation>
    </message>
    <message>
        <source>{name} asks to be enrolled: {fingerprint}</source>
        <translation type="unfinished">{name} demande à être inscrit&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Écrit par</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Séance</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished">Entrées</translation>
    </message>
    <message>
        <source>Withheld from you</source>
        <translation type="unfinished">Non communiqué</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Reason for the reconciliation</source>
        <translation type="unfinished">Motif du rapprochement</translation>
    </message>
    <message>
        <source>Why this value stands, in a sentence</source>
        <translation type="unfinished">Pourquoi cette valeur est retenue, en une phrase</translation>
    </message>
    <message>
        <source>By the answer of the party</source>
        <translation type="unfinished">Selon la réponse de la partie</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished">Rapprocher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Party concerned</source>
        <translation type="unfinished">Partie concernée</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Jusqu’au</translation>
    </message>
    <message>
        <source>Until, such as 2026-11-24</source>
        <translation type="unfinished">Jusqu’au, par exemple 2026-11-24</translation>
    </message>
    <message>
        <source>Ask them…</source>
        <translation type="unfinished">Leur demander…</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation type="unfinished">Laisser en attente</translation>
    </message>
    <message>
        <source>Until a day, with the reason that stands above</source>
        <translation type="unfinished">Jusqu’à un jour donné, pour le motif ci-dessus</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation type="unfinished">Leur réponse</translation>
    </message>
    <message>
        <source>Its source, such as a letter</source>
        <translation type="unfinished">Sa source, par exemple une lettre</translation>
    </message>
    <message>
        <source>Put the answer on record</source>
        <translation type="unfinished">Consigner la réponse</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation type="unfinished">pas encore scellé</translation>
    </message>
    <message>
        <source>This stands (Alt+{number})</source>
        <translation type="unfinished">Retenir cette valeur (Alt+{number})</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(rien)</translation>
    </message>
    <message>
        <source>Reconciled before: somebody wrote since without knowing of it</source>
        <translation type="unfinished">Déjà rapproché&#xa0;: quelqu’un a écrit depuis sans le savoir</translation>
    </message>
    <message>
        <source>What both make of the text before</source>
        <translation type="unfinished">Ce que les deux font du texte antérieur</translation>
    </message>
    <message>
        <source>They changed the same words, in brackets: choose or ask.</source>
        <translation type="unfinished">Les mêmes mots ont été modifiés, entre crochets&#xa0;: choisissez ou demandez.</translation>
    </message>
    <message>
        <source>Asked of {party} in {ref}: {text}</source>
        <translation type="unfinished">Demandé à {party} dans {ref}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Waits until {until}: {text}</source>
        <translation type="unfinished">En attente jusqu’au {until}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Answer: {answer} ({source})</source>
        <translation type="unfinished">Réponse&#xa0;: {answer} ({source})</translation>
    </message>
    <message>
        <source>By the answer of {party} to {ref}</source>
        <translation type="unfinished">Par la réponse de {party} à {ref}</translation>
    </message>
    <message>
        <source>The secretariat or the lead rapporteur reconciles them.  Until then, copies for the secretariat show every value, [under verification].</source>
        <translation type="unfinished">Le secrétariat ou le rapporteur principal procède au rapprochement. D’ici là, les exemplaires du secrétariat montrent toutes les valeurs, [en cours de vérification].</translation>
    </message>
    <message>
        <source>Reconciled: {field} of {ref}.</source>
        <translation type="unfinished">Rapproché&#xa0;: {field} de {ref}.</translation>
    </message>
    <message>
        <source>The question is on record as {ref}.</source>
        <translation type="unfinished">La question est consignée sous {ref}.</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation type="unfinished">Enregistrer la question</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">Texte (*.txt)</translation>
    </message>
    <message>
        <source>The question is on record as {ref} and saved as {file}.</source>
        <translation type="unfinished">La question est consignée sous {ref} et enregistrée dans {file}.</translation>
    </message>
    <message>
        <source>It waits until {until}.</source>
        <translation type="unfinished">En attente jusqu’au {until}.</translation>
    </message>
    <message>
        <source>The answer to {ref} is on record.</source>
        <translation type="unfinished">La réponse à {ref} est consignée.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{field}, required</source>
        <translation type="unfinished">{field}, obligatoire</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">entrées divergentes</translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished">obligatoire</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">Réf.</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished">Rechercher…</translation>
    </message>
    <message>
        <source>Search: {type}</source>
        <translation type="unfinished">Rechercher&#xa0;: {type}</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished">Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation type="unfinished">Modifier plusieurs…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished">Organiser</translation>
    </message>
    <message>
        <source>Filters, groups, order, columns, views</source>
        <translation type="unfinished">Filtres, groupes, ordre, colonnes, vues</translation>
    </message>
    <message>
        <source>The order is being prepared…</source>
        <translation type="unfinished">L’ordre est en préparation…</translation>
    </message>
    <message>
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished">Choisissez un élément de la liste&#xa0;: ses détails s’ouvrent ici.</translation>
    </message>
    <message>
        <source>Shown: {count}, of which the newest {some} in this order</source>
        <translation type="unfinished">Affichées&#xa0;: {count}, dont les {some} plus récentes dans cet ordre</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished">Affichés&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished">Type d’enregistrement</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Nouveau</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Enregistrements</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Tout</translation>
    </message>
    <message>
        <source>{type} ({count})</source>
        <translation type="unfinished">{type} ({count})</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>{group}, open</source>
        <translation type="unfinished">{group}, ouvert</translation>
    </message>
    <message>
        <source>{group}, closed</source>
        <translation type="unfinished">{group}, fermé</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Room view</source>
        <translation type="unfinished">Vue pour la salle</translation>
    </message>
    <message>
        <source>Text under discussion</source>
        <translation type="unfinished">Texte à l’examen</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Still missing: {fields}.</source>
        <translation type="unfinished">Il manque encore&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>{size} entries; at least {bound} are asked for.</source>
        <translation type="unfinished">{size} entrées&#xa0;; {bound} au moins sont demandées.</translation>
    </message>
    <message>
        <source>{size} entries; at most {bound} are asked for.</source>
        <translation type="unfinished">{size} entrées&#xa0;; {bound} au plus sont demandées.</translation>
    </message>
    <message>
        <source>{size} characters; at least {bound} are asked for.</source>
        <translation type="unfinished">{size} caractères&#xa0;; {bound} au moins sont demandés.</translation>
    </message>
    <message>
        <source>{size} characters; at most {bound} are asked for.</source>
        <translation type="unfinished">{size} caractères&#xa0;; {bound} au plus sont demandés.</translation>
    </message>
    <message>
        <source>The window for these is not open on this day.</source>
        <translation type="unfinished">La période prévue pour cela n’est pas ouverte ce jour.</translation>
    </message>
    <message>
        <source>These are not asked of this constituency.</source>
        <translation type="unfinished">Ces questions ne sont pas posées à ce groupe.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>View</source>
        <translation type="unfinished">Vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished">Enregistrer la vue</translation>
    </message>
    <message>
        <source>Throw view away</source>
        <translation type="unfinished">Supprimer la vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished">Nom de la vue</translation>
    </message>
    <message>
        <source>A name, and Enter</source>
        <translation type="unfinished">Un nom, puis Entrée</translation>
    </message>
    <message>
        <source>All: no view</source>
        <translation type="unfinished">Tout&#xa0;: aucune vue</translation>
    </message>
</context>
<context>
    <name>SealedLine</name>
    <message>
        <source>It was read back</source>
        <translation type="unfinished">Relecture faite</translation>
    </message>
    <message>
        <source>From then on this desk no longer shows it.</source>
        <translation type="unfinished">Dès lors, ce poste ne l’affiche plus.</translation>
    </message>
    <message>
        <source>Sealed.  You can correct it until you have read it back or leave your seat.</source>
        <translation type="unfinished">Scellé.  Vous pouvez le corriger jusqu’à ce que vous l’ayez relu ou que vous quittiez votre place.</translation>
    </message>
    <message>
        <source>On record: {text}</source>
        <translation type="unfinished">Consigné&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">Prendre votre place</translation>
    </message>
    <message>
        <source>Who takes this desk</source>
        <translation type="unfinished">Qui prend ce poste</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN</translation>
    </message>
    <message>
        <source>PIN to come back by, if others use this desk too</source>
        <translation type="unfinished">PIN pour revenir, si d’autres utilisent aussi ce poste</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Phrase secrète</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation type="unfinished">Consulter seulement</translation>
    </message>
    <message>
        <source>Read without a key: nothing can be written</source>
        <translation type="unfinished">Lecture sans clé&#xa0;: rien ne peut être écrit</translation>
    </message>
    <message>
        <source>Your key opens by the keyring.</source>
        <translation type="unfinished">Votre clé s’ouvre par le trousseau.</translation>
    </message>
    <message>
        <source>Opening your key…</source>
        <translation type="unfinished">Ouverture de votre clé…</translation>
    </message>
    <message>
        <source>The keyring does not answer.  Look for a question of your system, or try again.</source>
        <translation type="unfinished">Le trousseau ne répond pas. Voyez si votre système pose une question, ou réessayez.</translation>
    </message>
</context>
<context>
    <name>Secretariat</name>
    <message>
        <source>Make a secretariat&apos;s desk</source>
        <translation type="unfinished">Créer un poste de secrétariat</translation>
    </message>
    <message>
        <source>Founds a registry with you as its secretariat.</source>
        <translation type="unfinished">Fonde un registre dont vous êtes le secrétariat.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>A short name in small letters, such as carda.</source>
        <translation type="unfinished">Un nom court en minuscules, par exemple carda.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Examen</translation>
    </message>
    <message>
        <source>A short name in small letters, such as carda-2026.</source>
        <translation type="unfinished">Un nom court en minuscules, par exemple carda-2026.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Votre nom</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">Tel qu’il figurera dans la liste.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Sigle</translation>
    </message>
    <message>
        <source>Two capital letters that begin this desk&apos;s references.</source>
        <translation type="unfinished">Deux lettres majuscules par lesquelles commencent les références de ce poste.</translation>
    </message>
    <message>
        <source>Found the registry</source>
        <translation type="unfinished">Fonder le registre</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">Où se trouve le poste</translation>
    </message>
</context>
<context>
    <name>SetEditor</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished">Ajouter…</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation type="unfinished">Retirer «&#xa0;{what}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Réglages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Contraste élevé</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished">Taille du texte</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Ctrl and + or - make text larger or smaller, Ctrl and 0 plain, wherever you are.</source>
        <translation type="unfinished">Ctrl et + ou - agrandissent ou réduisent le texte, Ctrl et 0 le remettent à la normale, où que vous soyez.</translation>
    </message>
    <message>
        <source>Translations that nobody who speaks the language has read yet are marked unreviewed.</source>
        <translation type="unfinished">Les traductions que personne parlant la langue n’a encore relues sont marquées comme non relues.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished">Langue et apparence</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Examen</translation>
    </message>
    <message>
        <source>Fingerprint of the registry</source>
        <translation type="unfinished">Empreinte du registre</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished">Ce poste</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished">Montrer son dossier</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation type="unfinished">Ouvrir un autre poste…</translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation type="unfinished">Fermer ce poste</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation type="unfinished">Ouvrir un autre poste</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">Postes (*.desk)</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">Faire une copie maintenant</translation>
    </message>
    <message>
        <source>Copies of this desk</source>
        <translation type="unfinished">Copies de ce poste</translation>
    </message>
    <message>
        <source>A copy is a desk of its own: open it as any other where this one is lost.  What was written after it was made comes back with the bundles of those to whom it was handed over.</source>
        <translation type="unfinished">Une copie est un poste à part entière&#xa0;: ouvrez-la comme n’importe quel autre si celui-ci est perdu.  Ce qui a été écrit après revient avec les paquets de ceux à qui cela a été remis.</translation>
    </message>
    <message>
        <source>Last copy: {when}, {where}</source>
        <translation type="unfinished">Dernière copie&#xa0;: {when}, {where}</translation>
    </message>
    <message>
        <source>No copy was made from here yet.</source>
        <translation type="unfinished">Aucune copie n’a encore été faite d’ici.</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">{file} enregistré.</translation>
    </message>
    <message>
        <source>It was read back.</source>
        <translation type="unfinished">Il a été relu.</translation>
    </message>
    <message>
        <source>How long names and contacts are kept</source>
        <translation type="unfinished">Durée de conservation des noms et contacts</translation>
    </message>
    <message>
        <source>As the framework pack says.  The secretariat erases what is past its time.</source>
        <translation type="unfinished">Comme le dit le cadre.  Le secrétariat efface ce dont le délai est passé.</translation>
    </message>
    <message>
        <source>{what}: {months} months after it was put on record</source>
        <translation type="unfinished">{what}&#xa0;: {months} mois après avoir été consigné</translation>
    </message>
    <message>
        <source>{what}: {months} months after the review has ended</source>
        <translation type="unfinished">{what}&#xa0;: {months} mois après la fin de l’examen</translation>
    </message>
    <message>
        <source>Release {version}</source>
        <translation type="unfinished">Version {version}</translation>
    </message>
    <message>
        <source>Log of faults, without content: {file}</source>
        <translation type="unfinished">Journal des pannes, sans contenu&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Save a diagnostics file…</source>
        <translation type="unfinished">Enregistrer un fichier de diagnostic…</translation>
    </message>
    <message>
        <source>It holds counts and versions, and nothing that anybody wrote.</source>
        <translation type="unfinished">Il contient des nombres et des versions, et rien de ce que quelqu’un a écrit.</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation type="unfinished">Quand quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Save a diagnostics file</source>
        <translation type="unfinished">Enregistrer un fichier de diagnostic</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished">JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>List of speakers</source>
        <translation type="unfinished">Liste des orateurs</translation>
    </message>
    <message>
        <source>Who asks for the floor</source>
        <translation type="unfinished">Qui demande la parole</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation type="unfinished">Donner la parole</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Monter</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation type="unfinished">A renoncé</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished">Orateurs</translation>
    </message>
    <message>
        <source>{name} — has the floor</source>
        <translation type="unfinished">{name} — a la parole</translation>
    </message>
    <message>
        <source>{name} — has spoken</source>
        <translation type="unfinished">{name} — a parlé</translation>
    </message>
    <message>
        <source>On the floor for {time}</source>
        <translation type="unfinished">A la parole depuis {time}</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">Réf.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Après</translation>
    </message>
    <message>
        <source>Stays: {why}</source>
        <translation type="unfinished">Inchangée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation type="unfinished">C’est déjà le cas.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation type="unfinished">Il est retiré.</translation>
    </message>
    <message>
        <source>Its entries differ: they are reconciled first.</source>
        <translation type="unfinished">Ses entrées divergent&#xa0;: elles sont d’abord rapprochées.</translation>
    </message>
    <message>
        <source>It is not here.</source>
        <translation type="unfinished">Il n’est pas ici.</translation>
    </message>
    <message>
        <source>{who} declared it of itself.</source>
        <translation type="unfinished">{who} l’a déclaré de lui-même.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Take in a document…</source>
        <translation type="unfinished">Introduire un document…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Examen</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished">Communication</translation>
    </message>
    <message>
        <source>No submission yet</source>
        <translation type="unfinished">Aucune communication encore</translation>
    </message>
    <message>
        <source>Take in a document, or receive a bundle that carries one.</source>
        <translation type="unfinished">Introduisez un document, ou recevez un paquet qui en contient un.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Document</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Plus</translation>
    </message>
    <message>
        <source>New version of the document…</source>
        <translation type="unfinished">Nouvelle version du document…</translation>
    </message>
    <message>
        <source>Notes in this file</source>
        <translation type="unfinished">Notes dans ce fichier</translation>
    </message>
    <message>
        <source>Notes from a file…</source>
        <translation type="unfinished">Notes d’un fichier…</translation>
    </message>
    <message>
        <source>Save annotated PDF…</source>
        <translation type="unfinished">Enregistrer le PDF annoté…</translation>
    </message>
    <message>
        <source>Save as Word with comments…</source>
        <translation type="unfinished">Enregistrer en Word avec commentaires…</translation>
    </message>
    <message>
        <source>Save notes as JSON-LD…</source>
        <translation type="unfinished">Enregistrer les notes en JSON-LD…</translation>
    </message>
    <message>
        <source>Save notes as a table…</source>
        <translation type="unfinished">Enregistrer les notes en tableau…</translation>
    </message>
    <message>
        <source>Save the review team&apos;s own notes, too</source>
        <translation type="unfinished">Enregistrer aussi les notes propres à l’équipe d’examen</translation>
    </message>
    <message>
        <source>More to do with the submission</source>
        <translation type="unfinished">Autres actions sur la communication</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation type="unfinished">Rechercher dans les notes</translation>
    </message>
    <message>
        <source>Search the notes (Ctrl+Shift+F)</source>
        <translation type="unfinished">Rechercher dans les notes (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">Type de note</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation type="unfinished">État de la note</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished">Tous les types</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished">Tous les états</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished">Sans place</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">Évaluations</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished">Lecture de {file}…</translation>
    </message>
    <message>
        <source>This submission has no document yet.</source>
        <translation type="unfinished">Cette communication n’a pas encore de document.</translation>
    </message>
    <message>
        <source>has scripts, which are not run</source>
        <translation type="unfinished">contient des scripts, qui ne sont pas exécutés</translation>
    </message>
    <message>
        <source>has files within it, which are not opened: {names}</source>
        <translation type="unfinished">contient des fichiers, qui ne sont pas ouverts&#xa0;: {names}</translation>
    </message>
    <message>
        <source>notes in the file: {count}</source>
        <translation type="unfinished">notes dans le fichier&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Notes shown: {count} of {all}</source>
        <translation type="unfinished">Notes affichées&#xa0;: {count} sur {all}</translation>
    </message>
    <message>
        <source>without a place any more: {count}</source>
        <translation type="unfinished">n’ont plus de place&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The recommendation is on record as {ref}.</source>
        <translation type="unfinished">La recommandation est consignée sous {ref}.</translation>
    </message>
    <message>
        <source>Say from whom it comes, among the records.</source>
        <translation type="unfinished">Indiquez de qui cela vient, parmi les enregistrements.</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.html *.htm *.txt)</source>
        <translation type="unfinished">Documents (*.pdf *.docx *.odt *.html *.htm *.txt)</translation>
    </message>
    <message>
        <source>Take in a document</source>
        <translation type="unfinished">Introduire un document</translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished">Nouvelle version</translation>
    </message>
    <message>
        <source>Notes from a file</source>
        <translation type="unfinished">Notes d’un fichier</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json *.pdf *.docx)</source>
        <translation type="unfinished">Notes (*.jsonld *.json *.pdf *.docx)</translation>
    </message>
    <message>
        <source>Notes taken in: {new}; here already: {known}.</source>
        <translation type="unfinished">Notes reprises&#xa0;: {new}&#xa0;; déjà ici&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Without a place: {count}; they stand at the end of the list.</source>
        <translation type="unfinished">Sans place&#xa0;: {count}&#xa0;; elles figurent à la fin de la liste.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Enregistrer</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished">{file} est écrit.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished">Synchroniser</translation>
    </message>
    <message>
        <source>With the registry, where there is a network.  Without one everything waits here, and nothing is lost.</source>
        <translation type="unfinished">Avec le registre, s’il y a un réseau. Sinon tout attend ici, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>The registry&apos;s address</source>
        <translation type="unfinished">L’adresse du registre</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished">Proxy</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation type="unfinished"> kbit/s</translation>
    </message>
    <message>
        <source>As fast as the line</source>
        <translation type="unfinished">Aussi vite que la ligne le permet</translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished">Au plus</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progression</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Suspendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message>
        <source>The registry&apos;s address, as it shows it</source>
        <translation type="unfinished">L’adresse du registre, telle qu’il l’affiche</translation>
    </message>
    <message>
        <source>Proxy, where the network asks for one</source>
        <translation type="unfinished">Proxy, si le réseau en demande un</translation>
    </message>
    <message>
        <source>Stopped: what has gone and come stays.</source>
        <translation type="unfinished">Arrêté&#xa0;: ce qui est parti et arrivé demeure.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Reprendre</translation>
    </message>
    <message>
        <source>Went: {count}</source>
        <translation type="unfinished">Envoyés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Came: {count}</source>
        <translation type="unfinished">Reçus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Waits here: {count}</source>
        <translation type="unfinished">En attente ici&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The registry cannot be reached now.  Work on; try again when there is a network.</source>
        <translation type="unfinished">Le registre est inaccessible pour le moment. Continuez à travailler&#xa0;; réessayez quand il y aura un réseau.</translation>
    </message>
    <message>
        <source>The registry keeps your enrolment request until the secretariat grants it.</source>
        <translation type="unfinished">Le registre garde votre demande d’inscription jusqu’à ce que le secrétariat l’accorde.</translation>
    </message>
    <message>
        <source>{count} of what went is kept there in quarantine: ask the secretariat.</source>
        <translation type="unfinished">{count} éléments envoyés y sont gardés en quarantaine&#xa0;: consultez le secrétariat.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undo my last change</source>
        <translation type="unfinished">Annuler ma dernière modification</translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation type="unfinished">Pourquoi, en une phrase</translation>
    </message>
    <message>
        <source>Reason for the withdrawal</source>
        <translation type="unfinished">Motif du retrait</translation>
    </message>
    <message>
        <source>The same as {other}</source>
        <translation type="unfinished">Identique à {other}</translation>
    </message>
    <message>
        <source>Not the same as {other}</source>
        <translation type="unfinished">Différent de {other}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Retiré</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Your last change is of another record.</source>
        <translation type="unfinished">Votre dernière modification porte sur un autre enregistrement.</translation>
    </message>
    <message>
        <source>Look at that one.</source>
        <translation type="unfinished">Regardez celui-là.</translation>
    </message>
    <message>
        <source>Your last change is taken back; the history keeps it.</source>
        <translation type="unfinished">Votre dernière modification est annulée&#xa0;; l’historique la conserve.</translation>
    </message>
    <message>
        <source>It stands again.</source>
        <translation type="unfinished">C’est rétabli.</translation>
    </message>
    <message>
        <source>It is withdrawn; the history keeps it.</source>
        <translation type="unfinished">C’est retiré&#xa0;; l’historique le conserve.</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>such as “fr”</source>
        <translation type="unfinished">par exemple «&#xa0;fr&#xa0;»</translation>
    </message>
    <message>
        <source>Take in a document</source>
        <translation type="unfinished">Introduire un document</translation>
    </message>
    <message>
        <source>Put submission on record</source>
        <translation type="unfinished">Consigner une communication</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Document</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation type="unfinished">Rédiger…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished">Plus…</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation type="unfinished">Vue pour la salle</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished">Paragraphes</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished">Paragraphe</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">Consigner</translation>
    </message>
    <message>
        <source>New below</source>
        <translation type="unfinished">Nouveau au-dessous</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation type="unfinished">Scinder au curseur</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Descendre</translation>
    </message>
    <message>
        <source>Proposals on this paragraph</source>
        <translation type="unfinished">Propositions sur ce paragraphe</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">Accepter</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">Non convenu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Retiré</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished">Propositions</translation>
    </message>
    <message>
        <source>Kind of proposal</source>
        <translation type="unfinished">Type de proposition</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished">Proposé par</translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation type="unfinished">Mots concernés</translation>
    </message>
    <message>
        <source>Words concerned, as they stand; none for all of it</source>
        <translation type="unfinished">Mots concernés, tels quels&#xa0;; rien s’il s’agit du tout</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished">Texte proposé</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished">Proposer</translation>
    </message>
    <message>
        <source>  [under verification]</source>
        <translation type="unfinished">  [en cours de vérification]</translation>
    </message>
    <message>
        <source>{ref}: proposals: {count}</source>
        <translation type="unfinished">{ref}&#xa0;: propositions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation type="unfinished">Mots&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No paragraph yet</source>
        <translation type="unfinished">Aucun paragraphe encore</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation type="unfinished">Nouveau paragraphe</translation>
    </message>
    <message>
        <source>Drafted {ref}: {count} paragraphs.</source>
        <translation type="unfinished">Projet {ref} rédigé&#xa0;: {count} paragraphes.</translation>
    </message>
    <message>
        <source>Adopt it today…</source>
        <translation type="unfinished">Adopter aujourd’hui…</translation>
    </message>
    <message>
        <source>Write it as DOCX to edit…</source>
        <translation type="unfinished">L’écrire en DOCX pour le modifier…</translation>
    </message>
    <message>
        <source>Take an edited DOCX back…</source>
        <translation type="unfinished">Reprendre un DOCX modifié…</translation>
    </message>
    <message>
        <source>Adopted: {title}.  What comes later cites it and never alters it.</source>
        <translation type="unfinished">Adopté&#xa0;: {title}. Ce qui suit s’y réfère sans jamais le modifier.</translation>
    </message>
    <message>
        <source>Write as DOCX</source>
        <translation type="unfinished">Écrire en DOCX</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished">Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">{file} enregistré.</translation>
    </message>
    <message>
        <source>Take an edited DOCX back</source>
        <translation type="unfinished">Reprendre un DOCX modifié</translation>
    </message>
    <message>
        <source>Proposals made: {count}.</source>
        <translation type="unfinished">Propositions faites&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Answer or reason</source>
        <translation type="unfinished">Réponse ou motif</translation>
    </message>
    <message>
        <source>Your answer; for a state, the reason</source>
        <translation type="unfinished">Votre réponse&#xa0;; pour un état, le motif</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Régler</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished">Rouvrir</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Retirer</translation>
    </message>
    <message>
        <source>Give to everybody</source>
        <translation type="unfinished">Ouvrir à tous</translation>
    </message>
    <message>
        <source>Make a recommendation</source>
        <translation type="unfinished">Faire une recommandation</translation>
    </message>
    <message>
        <source>Its passage is gone</source>
        <translation type="unfinished">Son passage a disparu</translation>
    </message>
    <message>
        <source>Its passage was edited</source>
        <translation type="unfinished">Son passage a été modifié</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Your last change is taken back; the history keeps it.</source>
        <translation type="unfinished">Votre dernière modification est annulée&#xa0;; l’historique la conserve.</translation>
    </message>
    <message>
        <source>Your last change, of {count} records, is taken back; the history keeps it.</source>
        <translation type="unfinished">Votre dernière modification, portant sur {count} fiches, est reprise&#xa0;; l’historique la garde.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Rétablir</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Bienvenue</translation>
    </message>
    <message>
        <source>Open a meeting kit</source>
        <translation type="unfinished">Ouvrir un kit de réunion</translation>
    </message>
    <message>
        <source>The file (*.stk) that the secretariat prepared.  Makes your desk on this computer.</source>
        <translation type="unfinished">Le fichier (*.stk) préparé par le secrétariat. Crée votre poste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation type="unfinished">Ouvrir un poste</translation>
    </message>
    <message>
        <source>A desk file (*.desk) that is on this computer or on a stick.</source>
        <translation type="unfinished">Un fichier de poste (*.desk) sur cet ordinateur ou sur une clé USB.</translation>
    </message>
    <message>
        <source>Make a secretariat&apos;s desk</source>
        <translation type="unfinished">Créer un poste de secrétariat</translation>
    </message>
    <message>
        <source>Begin a review: its registry, its people, its meeting kit.</source>
        <translation type="unfinished">Ouvrir un examen&#xa0;: son registre, ses participants, son kit de réunion.</translation>
    </message>
    <message>
        <source>A made-up region with a meeting under way.  Nothing you do there matters.</source>
        <translation type="unfinished">Une région fictive où une réunion est en cours. Rien de ce que vous y faites n’a de conséquence.</translation>
    </message>
    <message>
        <source>Try a sample desk</source>
        <translation type="unfinished">Essayer un poste d’essai</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation type="unfinished">Stocktake</translation>
    </message>
    <message>
        <source>Follow up pledges at review meetings, with or without a network.  Nothing leaves this computer unless you hand it over.</source>
        <translation type="unfinished">Suivez les engagements lors des réunions d’examen, avec ou sans réseau. Rien ne quitte cet ordinateur sans que vous le remettiez.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished">Ouverts récemment</translation>
    </message>
    <message>
        <source>Open {desk}</source>
        <translation type="unfinished">Ouvrir {desk}</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">Postes (*.desk)</translation>
    </message>
    <message>
        <source>Making the sample desk: this takes a few seconds…</source>
        <translation type="unfinished">Création du poste d’essai&#xa0;: quelques secondes…</translation>
    </message>
    <message>
        <source>This is a sample desk: everything in it is made up.</source>
        <translation type="unfinished">Ceci est un poste d’essai&#xa0;: tout y est fictif.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Stick or folder</source>
        <translation type="unfinished">Clé USB ou dossier</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Choisir un dossier…</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation type="unfinished">Chercher de nouveau les clés USB</translation>
    </message>
    <message>
        <source>Beside the desk ({folder})</source>
        <translation type="unfinished">À côté du poste ({folder})</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">Choisir un dossier</translation>
    </message>
    <message>
        <source>Free there: {size}</source>
        <translation type="unfinished">Espace libre&#xa0;: {size}</translation>
    </message>
    <message>
        <source>{text}.  That may be too little.</source>
        <translation type="unfinished">{text}. C’est peut-être trop peu.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The line that you were typing is here again: “{text}”</source>
        <translation type="unfinished">La ligne que vous étiez en train de saisir est de nouveau ici&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished">Poursuivre</translation>
    </message>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">Prendre votre place</translation>
    </message>
    <message>
        <source>Not sealed yet: {number}</source>
        <translation type="unfinished">Pas encore scellé&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Roster {number}, until {day}</source>
        <translation type="unfinished">Liste {number}, jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished">Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>_CodeFilter</name>
    <message>
        <source>{field}: any</source>
        <translation type="unfinished">{field}&#xa0;: tous</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation type="unfinished">{field}&#xa0;: oui</translation>
    </message>
    <message>
        <source>{field}: no</source>
        <translation type="unfinished">{field}&#xa0;: non</translation>
    </message>
</context>
<context>
    <name>_DayFilter</name>
    <message>
        <source>{field}: from</source>
        <translation type="unfinished">{field}&#xa0;: à partir de</translation>
    </message>
    <message>
        <source>{field}: until</source>
        <translation type="unfinished">{field}&#xa0;: jusqu’à</translation>
    </message>
</context>
<context>
    <name>_Found</name>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished">Rechercher partout…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished">Rechercher partout</translation>
    </message>
    <message>
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished">Choisissez un élément de la liste&#xa0;: ses détails s’ouvrent ici.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Résultats trouvés</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation type="unfinished">Les {count} premiers</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished">Affichés&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>_PickFilter</name>
    <message>
        <source>{field}: any</source>
        <translation type="unfinished">{field}&#xa0;: tous</translation>
    </message>
    <message>
        <source>Only this: {field}</source>
        <translation type="unfinished">Ceci seulement&#xa0;: {field}</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">Prendre votre place</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation type="unfinished">Poursuivre l’examen</translation>
    </message>
    <message>
        <source>Read the meeting&apos;s text</source>
        <translation type="unfinished">Lire le texte de la réunion</translation>
    </message>
    <message>
        <source>Read the pledges</source>
        <translation type="unfinished">Lire les engagements</translation>
    </message>
    <message>
        <source>Enrol who asks: {count}</source>
        <translation type="unfinished">Inscrire qui le demande&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Receive bundles</source>
        <translation type="unfinished">Recevoir des paquets</translation>
    </message>
    <message>
        <source>Hand over what waits: {count}</source>
        <translation type="unfinished">Remettre ce qui attend&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Record what is said</source>
        <translation type="unfinished">Noter ce qui se dit</translation>
    </message>
    <message>
        <source>Reconcile differing entries: {count}</source>
        <translation type="unfinished">Rapprocher les entrées divergentes&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Accueil</translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation type="unfinished">Journal de la réunion</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">Engagements</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Enregistrements</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Examen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Chiffres</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished">Recevoir</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Remettre</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished">Synchroniser</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">Entrées divergentes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Calendrier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Imprimer</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>1 is the highest; none for a paragraph.</source>
        <translation type="unfinished">1 est le plus élevé&#xa0;; rien pour un paragraphe.</translation>
    </message>
    <message>
        <source>A W3C Web Annotation selector, as JSON: a quote with what stands around it, or an area of a page.</source>
        <translation type="unfinished">Sélecteur W3C Web Annotation, en JSON&#xa0;: une citation et ce qui l’entoure, ou une zone d’une page.</translation>
    </message>
    <message>
        <source>A decision, recommendation or outcome of a review.</source>
        <translation type="unfinished">Une décision, une recommandation ou un résultat d’un examen.</translation>
    </message>
    <message>
        <source>A decision, recommendation or pledge.</source>
        <translation type="unfinished">Une décision, une recommandation ou un engagement.</translation>
    </message>
    <message>
        <source>A field that everybody may read.</source>
        <translation type="unfinished">Un champ que tout le monde peut lire.</translation>
    </message>
    <message>
        <source>A heading; it alters no wording.</source>
        <translation type="unfinished">Un intitulé&#xa0;; il ne change aucun libellé.</translation>
    </message>
    <message>
        <source>A letter, a message, an office.</source>
        <translation type="unfinished">Une lettre, un message, un bureau.</translation>
    </message>
    <message>
        <source>A practice, framework, initiative or review.</source>
        <translation type="unfinished">Une pratique, un cadre, une initiative ou un examen.</translation>
    </message>
    <message>
        <source>A year, or years such as 2020/2024.</source>
        <translation type="unfinished">Une année, ou des années, par exemple 2020/2024.</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Objet</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation type="unfinished">Accepté jusqu’au</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation type="unfinished">Accréditation</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished">Acteur</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished">Acteurs</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished">Destinataires</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation type="unfinished">Admission</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation type="unfinished">Admissions</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished">Adopté le</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Après</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Ordre du jour</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished">Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Agreed commitment</source>
        <translation type="unfinished">Engagement convenu</translation>
    </message>
    <message>
        <source>Agreed next step</source>
        <translation type="unfinished">Prochaine étape convenue</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished">Convenu le</translation>
    </message>
    <message>
        <source>Agreement or practice</source>
        <translation type="unfinished">Accord ou pratique</translation>
    </message>
    <message>
        <source>Agreements and practices</source>
        <translation type="unfinished">Accords et pratiques</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Montant</translation>
    </message>
    <message>
        <source>Amount committed</source>
        <translation type="unfinished">Montant engagé</translation>
    </message>
    <message>
        <source>Amount disbursed</source>
        <translation type="unfinished">Montant décaissé</translation>
    </message>
    <message>
        <source>An office or body, not a person.</source>
        <translation type="unfinished">Un bureau ou un organe, non une personne.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation type="unfinished">Annotation</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished">Annotations</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>Answer on accountability</source>
        <translation type="unfinished">Réponse sur la redevabilité</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Répond à</translation>
    </message>
    <message>
        <source>Answers on accountability</source>
        <translation type="unfinished">Réponses sur la redevabilité</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Approuvé par</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished">Approuvé le</translation>
    </message>
    <message>
        <source>As a file names them that it was taken from.</source>
        <translation type="unfinished">Tel que nommé dans le fichier d’origine.</translation>
    </message>
    <message>
        <source>As announced.</source>
        <translation type="unfinished">Tel qu’annoncé.</translation>
    </message>
    <message>
        <source>As issued; never made up.</source>
        <translation type="unfinished">Tel que publié&#xa0;; jamais inventé.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">Au</translation>
    </message>
    <message>
        <source>As orally amended</source>
        <translation type="unfinished">Tel qu’oralement modifié</translation>
    </message>
    <message>
        <source>As the document numbers it; never made up.</source>
        <translation type="unfinished">Selon la numérotation du document&#xa0;; jamais inventé.</translation>
    </message>
    <message>
        <source>As the issuing body gives it.</source>
        <translation type="unfinished">Tel que donné par l’organe émetteur.</translation>
    </message>
    <message>
        <source>As the printed list names them.</source>
        <translation type="unfinished">Tel que désigné dans la liste imprimée.</translation>
    </message>
    <message>
        <source>As the printed record names them.</source>
        <translation type="unfinished">Tel que désigné dans le compte rendu imprimé.</translation>
    </message>
    <message>
        <source>As the record names them: a party, team or panel.</source>
        <translation type="unfinished">Tel que désigné dans le dossier&#xa0;: une partie, une équipe ou un groupe d’experts.</translation>
    </message>
    <message>
        <source>As they stand in the paragraph; none for the whole of it.</source>
        <translation type="unfinished">Tels qu’ils figurent dans le paragraphe&#xa0;; rien s’il s’agit de tout le paragraphe.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished">Demandé par</translation>
    </message>
    <message>
        <source>Asked for the floor at</source>
        <translation type="unfinished">A demandé la parole à</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished">Demandé à</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished">Demandé le</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished">Évalué par</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Évaluation</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">Évaluations</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Pièces jointes</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished">Attribution</translation>
    </message>
    <message>
        <source>Authorities and bodies consulted</source>
        <translation type="unfinished">Autorités et organes consultés</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished">Valeur de référence</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished">Fondement</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Avant</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished">Début</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Se rapporte à</translation>
    </message>
    <message>
        <source>Bindingness</source>
        <translation type="unfinished">Caractère contraignant</translation>
    </message>
    <message>
        <source>Bindingness after</source>
        <translation type="unfinished">Caractère contraignant après</translation>
    </message>
    <message>
        <source>Bindingness before</source>
        <translation type="unfinished">Caractère contraignant avant</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished">Organes</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Organe</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation type="unfinished">Ventilation</translation>
    </message>
    <message>
        <source>Broken at</source>
        <translation type="unfinished">Rompue à</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation type="unfinished">Rompue par</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">D’ici au</translation>
    </message>
    <message>
        <source>By it mandates name the session, such as “safe”.</source>
        <translation type="unfinished">Par ce nom, les mandats désignent la séance, par exemple «&#xa0;safe&#xa0;».</translation>
    </message>
    <message>
        <source>Capacities found</source>
        <translation type="unfinished">Capacités constatées</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Qualité</translation>
    </message>
    <message>
        <source>Carried forward from</source>
        <translation type="unfinished">Reporté de</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation type="unfinished">Met en œuvre</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Présidence</translation>
    </message>
    <message>
        <source>Change in force from</source>
        <translation type="unfinished">Changement en vigueur depuis</translation>
    </message>
    <message>
        <source>Change made</source>
        <translation type="unfinished">Changement apporté</translation>
    </message>
    <message>
        <source>City or country</source>
        <translation type="unfinished">Ville ou pays</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished">Comblée par</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">Regroupement</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Concerns refugees too</source>
        <translation type="unfinished">Concerne aussi les réfugiés</translation>
    </message>
    <message>
        <source>Concluded at</source>
        <translation type="unfinished">Conclue à</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished">Fiabilité</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Consentement</translation>
    </message>
    <message>
        <source>Constituencies consulted</source>
        <translation type="unfinished">Groupes consultés</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation type="unfinished">Groupe</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Contact</translation>
    </message>
    <message>
        <source>Correction request</source>
        <translation type="unfinished">Demande de rectification</translation>
    </message>
    <message>
        <source>Correction requests</source>
        <translation type="unfinished">Demandes de rectification</translation>
    </message>
    <message>
        <source>Corrects or adds to</source>
        <translation type="unfinished">Rectifie ou complète</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">Corridor</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation type="unfinished">Corridors</translation>
    </message>
    <message>
        <source>Counted already in</source>
        <translation type="unfinished">Déjà compté dans</translation>
    </message>
    <message>
        <source>Country or area</source>
        <translation type="unfinished">Pays ou zone</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">Critère</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Monnaie</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished">Cycle</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation type="unfinished">Cycles</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Date limite</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">Décidé le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Décision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Décisions</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">Délégation</translation>
    </message>
    <message>
        <source>Delivers on</source>
        <translation type="unfinished">Donne suite à</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished">Mode de présentation</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished">Dépend de</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Desks have it, but nobody outside the secretariat&apos;s copies prints, lists or exports it before.</source>
        <translation type="unfinished">Les postes l’ont, mais en dehors des exemplaires du secrétariat personne ne l’imprime, ne l’énumère ni ne l’exporte avant cela.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished">Destination</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">Appareil</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">Sens</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished">Distribution</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Document</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation type="unfinished">Cote du document</translation>
    </message>
    <message>
        <source>Domestic or external</source>
        <translation type="unfinished">Intérieur ou extérieur</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished">Tiré de</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Échéance</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation type="unfinished">Échéance après</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation type="unfinished">Échéance avant</translation>
    </message>
    <message>
        <source>Earmarking</source>
        <translation type="unfinished">Affectation</translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished">Élément</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished">Éléments</translation>
    </message>
    <message>
        <source>Empty where it waits and nobody is asked.</source>
        <translation type="unfinished">Vide si la question attend et que personne n’est interrogé.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished">Fin</translation>
    </message>
    <message>
        <source>Enrolment at a venue</source>
        <translation type="unfinished">Inscription sur place</translation>
    </message>
    <message>
        <source>Enrolments at a venue</source>
        <translation type="unfinished">Inscriptions sur place</translation>
    </message>
    <message>
        <source>Entrusted with finalising it</source>
        <translation type="unfinished">Chargé de la mise au point finale</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Éléments de preuve</translation>
    </message>
    <message>
        <source>Evidence attached</source>
        <translation type="unfinished">Éléments de preuve joints</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished">Taux de change</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished">Taux de change</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation type="unfinished">Dépense</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation type="unfinished">Dépenses</translation>
    </message>
    <message>
        <source>Expert mission</source>
        <translation type="unfinished">Mission d’experts</translation>
    </message>
    <message>
        <source>Expert missions</source>
        <translation type="unfinished">Missions d’experts</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">Explication</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation type="unfinished">Prolongée jusqu’au</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished">Alimente</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Champ</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Constat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constats</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">Premier jour</translation>
    </message>
    <message>
        <source>Floor language</source>
        <translation type="unfinished">Langue de l’intervention</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">Point focal</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished">Note de bas de page</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Pour</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Pour qui</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Forme</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished">Instance</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">Constaté dans</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">De</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished">Fonction</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">Bailleur</translation>
    </message>
    <message>
        <source>Funding need</source>
        <translation type="unfinished">Besoin de financement</translation>
    </message>
    <message>
        <source>Funding needs</source>
        <translation type="unfinished">Besoins de financement</translation>
    </message>
    <message>
        <source>Further kinds of record</source>
        <translation type="unfinished">Autres types de fiche</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished">Lacune</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished">Lacunes</translation>
    </message>
    <message>
        <source>Gaps found</source>
        <translation type="unfinished">Lacunes constatées</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Objectifs</translation>
    </message>
    <message>
        <source>Governments and others who prepare return from community to community.</source>
        <translation type="unfinished">Gouvernements et autres acteurs qui préparent le retour de communauté à communauté.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Groupe</translation>
    </message>
    <message>
        <source>Handling note</source>
        <translation type="unfinished">Note de traitement</translation>
    </message>
    <message>
        <source>Hexadecimal.</source>
        <translation type="unfinished">Hexadécimal.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Hôte</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished">Comment il a été établi</translation>
    </message>
    <message>
        <source>How those affected were consulted</source>
        <translation type="unfinished">Comment les personnes concernées ont été consultées</translation>
    </message>
    <message>
        <source>Hub profile</source>
        <translation type="unfinished">Profil de pôle</translation>
    </message>
    <message>
        <source>Hub profiles</source>
        <translation type="unfinished">Profils de pôle</translation>
    </message>
    <message>
        <source>ISO 3166 alpha-3 code or the actor&apos;s own short form.</source>
        <translation type="unfinished">Code ISO 3166 alpha-3 ou sigle propre à l’acteur.</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation type="unfinished">Identifiant ailleurs</translation>
    </message>
    <message>
        <source>Ids of people in the roster: they reply for the author, and settle nothing alone.</source>
        <translation type="unfinished">Identifiants de personnes de la liste&#xa0;: elles répondent pour l’auteur et ne règlent rien seules.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished">En vigueur depuis</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished">En vigueur jusqu’au</translation>
    </message>
    <message>
        <source>In paragraph</source>
        <translation type="unfinished">Au paragraphe</translation>
    </message>
    <message>
        <source>In the same currency.</source>
        <translation type="unfinished">Dans la même monnaie.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Indicateur</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation type="unfinished">Valeur d’indicateur</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation type="unfinished">Valeurs d’indicateur</translation>
    </message>
    <message>
        <source>Indicators used</source>
        <translation type="unfinished">Indicateurs utilisés</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">Initiative</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">Initiatives</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">Instrument</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">Instruments</translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished">Intérêts déclarés</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished">Intervention</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation type="unfinished">Interventions</translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished">Vers</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Publié par</translation>
    </message>
    <message>
        <source>Its SHA-256, hexadecimal.</source>
        <translation type="unfinished">Son SHA-256, en hexadécimal.</translation>
    </message>
    <message>
        <source>Its number: the same in every language.</source>
        <translation type="unfinished">Son numéro&#xa0;: le même dans toutes les langues.</translation>
    </message>
    <message>
        <source>JSON, given out again as it came.</source>
        <translation type="unfinished">JSON, rendu tel qu’il a été reçu.</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished">A rejoint le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation type="unfinished">Type d’évaluation</translation>
    </message>
    <message>
        <source>Kind of occasion</source>
        <translation type="unfinished">Type d’occasion</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation type="unfinished">Type d’appui</translation>
    </message>
    <message>
        <source>Kinds of support</source>
        <translation type="unfinished">Types d’appui</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished">Langue du texte</translation>
    </message>
    <message>
        <source>Language version of</source>
        <translation type="unfinished">Version linguistique de</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Dernier jour</translation>
    </message>
    <message>
        <source>Last segment header that counts</source>
        <translation type="unfinished">Dernier en-tête de segment valable</translation>
    </message>
    <message>
        <source>Law or policy reviewed</source>
        <translation type="unfinished">Loi ou politique examinée</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Chef de file</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished">Tiré de</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished">A quitté le</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished">Enseignement</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Enseignements</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Niveau</translation>
    </message>
    <message>
        <source>Level of the heading</source>
        <translation type="unfinished">Niveau du titre</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation type="unfinished">Liste des orateurs</translation>
    </message>
    <message>
        <source>Local partners</source>
        <translation type="unfinished">Partenaires locaux</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished">À revoir le</translation>
    </message>
    <message>
        <source>Made after</source>
        <translation type="unfinished">Établi d’après</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished">Pris lors de</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished">Établi à partir de</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished">Pris le</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished">Mandat</translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished">Mise en relation</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished">Mises en relation</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished">Question</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Réunion</translation>
    </message>
    <message>
        <source>Meeting document</source>
        <translation type="unfinished">Document de réunion</translation>
    </message>
    <message>
        <source>Meeting documents</source>
        <translation type="unfinished">Documents de réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Réunions</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">Membres</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation type="unfinished">Satisfaite par</translation>
    </message>
    <message>
        <source>Migration in development</source>
        <translation type="unfinished">La migration dans le développement</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished">Jalon</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished">Jalons</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished">Mission</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished">Nécessaire d’ici au</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Numéro</translation>
    </message>
    <message>
        <source>OECD-DAC, five digits.</source>
        <translation type="unfinished">CAD-OCDE, cinq chiffres.</translation>
    </message>
    <message>
        <source>Of a group that speaks as one, or of a regional body.</source>
        <translation type="unfinished">D’un groupe qui parle d’une seule voix, ou d’un organe régional.</translation>
    </message>
    <message>
        <source>Of a note that came from a file: taken in once.</source>
        <translation type="unfinished">D’une note venue d’un fichier&#xa0;: reprise une seule fois.</translation>
    </message>
    <message>
        <source>Of its own statement</source>
        <translation type="unfinished">De sa propre déclaration</translation>
    </message>
    <message>
        <source>Of the clocks where the meeting is held, such as +03:00; printed times are told by them.</source>
        <translation type="unfinished">Des horloges du lieu de la réunion, par exemple +03:00&#xa0;; les heures imprimées s’y conforment.</translation>
    </message>
    <message>
        <source>Of the document</source>
        <translation type="unfinished">Du document</translation>
    </message>
    <message>
        <source>Of the document that stands here; notes stay.</source>
        <translation type="unfinished">Du document qui se trouve ici&#xa0;; les notes restent.</translation>
    </message>
    <message>
        <source>Of which entries differ.</source>
        <translation type="unfinished">Dont les entrées divergent.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished">Offre</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">Offres</translation>
    </message>
    <message>
        <source>Office in the bureau</source>
        <translation type="unfinished">Fonction au bureau</translation>
    </message>
    <message>
        <source>Official number</source>
        <translation type="unfinished">Numéro officiel</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation type="unfinished">Décalage par rapport à UTC</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation type="unfinished">Au nom de</translation>
    </message>
    <message>
        <source>On which condition</source>
        <translation type="unfinished">À quelle condition</translation>
    </message>
    <message>
        <source>One record</source>
        <translation type="unfinished">Un enregistrement</translation>
    </message>
    <message>
        <source>Only its author may edit it.</source>
        <translation type="unfinished">Seul son auteur peut le modifier.</translation>
    </message>
    <message>
        <source>Only the secretariat can ever read it, and no laptop keeps it readable.</source>
        <translation type="unfinished">Seul le secrétariat peut le lire, et aucun ordinateur ne le garde lisible.</translation>
    </message>
    <message>
        <source>Open for others to join</source>
        <translation type="unfinished">Ouvert à d’autres participants</translation>
    </message>
    <message>
        <source>Open note</source>
        <translation type="unfinished">Note ouverte</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation type="unfinished">Notes ouvertes</translation>
    </message>
    <message>
        <source>Open notes relied on</source>
        <translation type="unfinished">Notes ouvertes utilisées</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation type="unfinished">Ouvert jusqu’au</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation type="unfinished">Ouverte à</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished">Ouvert par</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation type="unfinished">Ouverte à partir de</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">Origine</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation type="unfinished">Langue originale</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Outstanding matter</source>
        <translation type="unfinished">Question en suspens</translation>
    </message>
    <message>
        <source>Outstanding matters</source>
        <translation type="unfinished">Questions en suspens</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation type="unfinished">Part propre</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished">Paragraphe</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished">Paragraphes</translation>
    </message>
    <message>
        <source>Part in a pledge</source>
        <translation type="unfinished">Participation à un engagement</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished">Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">Participants</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished">Parties</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">Partenaires</translation>
    </message>
    <message>
        <source>Parts in pledges</source>
        <translation type="unfinished">Participations à des engagements</translation>
    </message>
    <message>
        <source>Party assessed</source>
        <translation type="unfinished">Partie évaluée</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished">Passage</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished">Payeur</translation>
    </message>
    <message>
        <source>Per cent of a larger sum.</source>
        <translation type="unfinished">Pour cent d’une somme plus grande.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Période</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Personne</translation>
    </message>
    <message>
        <source>Pioneer</source>
        <translation type="unfinished">Pionnier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>Place in the document</source>
        <translation type="unfinished">Place dans le document</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished">Place dans l’ordre</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished">Engagement</translation>
    </message>
    <message>
        <source>Pledge or commitment</source>
        <translation type="unfinished">Engagement annoncé ou convenu</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">Engagements</translation>
    </message>
    <message>
        <source>Pledging party</source>
        <translation type="unfinished">Partie qui s’engage</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Position</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished">Positions</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Pratique</translation>
    </message>
    <message>
        <source>Practice or text</source>
        <translation type="unfinished">Pratique ou texte</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished">Pratiques</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished">Établi par</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished">Priorités</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Priorité</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation type="unfinished">Rapport d’étape</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation type="unfinished">Rapports d’étape</translation>
    </message>
    <message>
        <source>Progress update</source>
        <translation type="unfinished">Point sur les progrès</translation>
    </message>
    <message>
        <source>Progress updates</source>
        <translation type="unfinished">Points sur les progrès</translation>
    </message>
    <message>
        <source>Proof of consultation</source>
        <translation type="unfinished">Preuve de la consultation</translation>
    </message>
    <message>
        <source>Proposed as guidance</source>
        <translation type="unfinished">Proposé comme orientation</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished">Proposé par</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished">Texte proposé</translation>
    </message>
    <message>
        <source>Protection concern</source>
        <translation type="unfinished">Préoccupation de protection</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished">Disposition</translation>
    </message>
    <message>
        <source>Purpose code</source>
        <translation type="unfinished">Code-objet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Question</translation>
    </message>
    <message>
        <source>Question, or why it waits</source>
        <translation type="unfinished">Question, ou raison de l’attente</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Questions</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Rang</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished">Taux</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation type="unfinished">Atteint le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Reason of the Chair</source>
        <translation type="unfinished">Motif de la présidence</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Motifs</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished">Reçu le</translation>
    </message>
    <message>
        <source>Receiver of sealed values</source>
        <translation type="unfinished">Destinataire des valeurs scellées</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">Destinataire</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Recommandation</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Recommandations</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Enregistrement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Référence</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation type="unfinished">Région ou lieu</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation type="unfinished">Publié le</translation>
    </message>
    <message>
        <source>Reporting duties</source>
        <translation type="unfinished">Obligations de rapport</translation>
    </message>
    <message>
        <source>Reporting duty</source>
        <translation type="unfinished">Obligation de rapport</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Demande</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished">Réserves</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished">Ressources</translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>Response in words</source>
        <translation type="unfinished">Réponse en toutes lettres</translation>
    </message>
    <message>
        <source>Response pending until</source>
        <translation type="unfinished">Réponse en attente jusqu’au</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">Repose sur</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">Résultats</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation type="unfinished">Note d’examen</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation type="unfinished">Notes d’examen</translation>
    </message>
    <message>
        <source>Review teams</source>
        <translation type="unfinished">Équipes d’examen</translation>
    </message>
    <message>
        <source>Revision of a pledge</source>
        <translation type="unfinished">Révision d’un engagement</translation>
    </message>
    <message>
        <source>Revisions of pledges</source>
        <translation type="unfinished">Révisions d’engagements</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Salle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Règles</translation>
    </message>
    <message>
        <source>Rules it issues</source>
        <translation type="unfinished">Règles qu’il édicte</translation>
    </message>
    <message>
        <source>SHA-256 of the answer as it was signed: it ends when the answer changes.</source>
        <translation type="unfinished">SHA-256 de la réponse telle que signée&#xa0;: la signature cesse dès que la réponse change.</translation>
    </message>
    <message>
        <source>SHA-256 of the document that was read.</source>
        <translation type="unfinished">SHA-256 du document qui a été lu.</translation>
    </message>
    <message>
        <source>SHA-256 of the original as it was then: when the original changes, the translation is outdated.</source>
        <translation type="unfinished">SHA-256 de l’original d’alors&#xa0;: quand l’original change, la traduction est dépassée.</translation>
    </message>
    <message>
        <source>Safeguard answer</source>
        <translation type="unfinished">Réponse de sauvegarde</translation>
    </message>
    <message>
        <source>Safeguard answers</source>
        <translation type="unfinished">Réponses de sauvegarde</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation type="unfinished">Garanties</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation type="unfinished">Dit à</translation>
    </message>
    <message>
        <source>Said in confidence</source>
        <translation type="unfinished">Dit à titre confidentiel</translation>
    </message>
    <message>
        <source>Same or distinct</source>
        <translation type="unfinished">Identique ou distinct</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Siège</translation>
    </message>
    <message>
        <source>Second reader&apos;s finding</source>
        <translation type="unfinished">Constat du second lecteur</translation>
    </message>
    <message>
        <source>Segment header</source>
        <translation type="unfinished">En-tête de segment</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Séance</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Séances</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation type="unfinished">Séances suivies</translation>
    </message>
    <message>
        <source>Set by the program as the order moves.</source>
        <translation type="unfinished">Fixée par le logiciel à mesure que l’ordre change.</translation>
    </message>
    <message>
        <source>Set by the program as the text is written and moved.</source>
        <translation type="unfinished">Fixée par le logiciel à mesure que le texte est écrit et déplacé.</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation type="unfinished">Réglé par</translation>
    </message>
    <message>
        <source>Share of the envelope</source>
        <translation type="unfinished">Part de l’enveloppe</translation>
    </message>
    <message>
        <source>Shared goals and priorities</source>
        <translation type="unfinished">Objectifs et priorités communs</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished">Nom court</translation>
    </message>
    <message>
        <source>Short, speakable, unique: the desk&apos;s mark and a number.</source>
        <translation type="unfinished">Court, prononçable, unique&#xa0;: le sigle du poste et un numéro.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished">Désigné comme</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Signé le</translation>
    </message>
    <message>
        <source>Signed for the party</source>
        <translation type="unfinished">Signé pour la partie</translation>
    </message>
    <message>
        <source>Signed for the reviewers</source>
        <translation type="unfinished">Signé pour les examinateurs</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished">Clé de signature</translation>
    </message>
    <message>
        <source>Silence procedure</source>
        <translation type="unfinished">Procédure d’approbation tacite</translation>
    </message>
    <message>
        <source>Silence procedures</source>
        <translation type="unfinished">Procédures d’approbation tacite</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation type="unfinished">Document source</translation>
    </message>
    <message>
        <source>Source of the answer</source>
        <translation type="unfinished">Source de la réponse</translation>
    </message>
    <message>
        <source>Source of the mandate</source>
        <translation type="unfinished">Source du mandat</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished">Orateur</translation>
    </message>
    <message>
        <source>Speaker on the list</source>
        <translation type="unfinished">Orateur inscrit</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation type="unfinished">Détaché de</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Stade</translation>
    </message>
    <message>
        <source>Stakeholder statement</source>
        <translation type="unfinished">Déclaration d’une partie prenante</translation>
    </message>
    <message>
        <source>Stakeholder statements</source>
        <translation type="unfinished">Déclarations des parties prenantes</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished">Statut</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation type="unfinished">Énoncée dans</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">Déclaration</translation>
    </message>
    <message>
        <source>Statement for the secretariat only</source>
        <translation type="unfinished">Déclaration réservée au secrétariat</translation>
    </message>
    <message>
        <source>Statement on a text</source>
        <translation type="unfinished">Déclaration sur un texte</translation>
    </message>
    <message>
        <source>Statements on texts</source>
        <translation type="unfinished">Déclarations sur des textes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Status assessed</source>
        <translation type="unfinished">État évalué</translation>
    </message>
    <message>
        <source>Status declared</source>
        <translation type="unfinished">État déclaré</translation>
    </message>
    <message>
        <source>Status declared by the party</source>
        <translation type="unfinished">État déclaré par la partie</translation>
    </message>
    <message>
        <source>Status of an element</source>
        <translation type="unfinished">État d’un élément</translation>
    </message>
    <message>
        <source>Status of elements</source>
        <translation type="unfinished">État des éléments</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished">Communication</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished">Communications</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation type="unfinished">Présenté par</translation>
    </message>
    <message>
        <source>Such as the adoption of the report; ends with the day on which it is released.</source>
        <translation type="unfinished">Par exemple l’adoption du rapport&#xa0;; prend fin le jour de sa publication.</translation>
    </message>
    <message>
        <source>Such as “advance unedited version”.</source>
        <translation type="unfinished">Par exemple «&#xa0;version préliminaire non éditée&#xa0;».</translation>
    </message>
    <message>
        <source>Such as “women” or “under 18”.</source>
        <translation type="unfinished">Par exemple «&#xa0;femmes&#xa0;» ou «&#xa0;moins de 18 ans&#xa0;».</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Résumé</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation type="unfinished">Appui fourni</translation>
    </message>
    <message>
        <source>Support it gives</source>
        <translation type="unfinished">Appui qu’il donne</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation type="unfinished">Appui nécessaire</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation type="unfinished">Demande d’appui</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation type="unfinished">Demandes d’appui</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished">Appuyé par</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished">Cote</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Étiquettes</translation>
    </message>
    <message>
        <source>Taken into national strategy</source>
        <translation type="unfinished">Repris dans la stratégie nationale</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation type="unfinished">Repris par</translation>
    </message>
    <message>
        <source>Taken up on</source>
        <translation type="unfinished">Repris le</translation>
    </message>
    <message>
        <source>Takes up again</source>
        <translation type="unfinished">Reprend</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Cible</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation type="unfinished">Valeur cible</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished">Cibles</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Équipe</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation type="unfinished">Mandat de la mission</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Text as adopted</source>
        <translation type="unfinished">Texte adopté</translation>
    </message>
    <message>
        <source>Text as decided</source>
        <translation type="unfinished">Texte de la décision</translation>
    </message>
    <message>
        <source>Text checked against delivery</source>
        <translation type="unfinished">Texte vérifié au prononcé</translation>
    </message>
    <message>
        <source>Text proposal</source>
        <translation type="unfinished">Proposition de texte</translation>
    </message>
    <message>
        <source>Text proposals</source>
        <translation type="unfinished">Propositions de texte</translation>
    </message>
    <message>
        <source>The larger envelope</source>
        <translation type="unfinished">L’enveloppe plus grande</translation>
    </message>
    <message>
        <source>The notes that it was made from.</source>
        <translation type="unfinished">Les notes dont elle est tirée.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished">L’autre</translation>
    </message>
    <message>
        <source>The recommendation of an earlier cycle.</source>
        <translation type="unfinished">La recommandation d’un cycle antérieur.</translation>
    </message>
    <message>
        <source>The recommendation or assessment that opens this funding.</source>
        <translation type="unfinished">La recommandation ou l’évaluation qui ouvre ce financement.</translation>
    </message>
    <message>
        <source>The region&apos;s short name; empty for the whole world.</source>
        <translation type="unfinished">Le nom court de la région&#xa0;; vide pour le monde entier.</translation>
    </message>
    <message>
        <source>The short id.</source>
        <translation type="unfinished">L’identifiant court.</translation>
    </message>
    <message>
        <source>The submission or update that was handed in.</source>
        <translation type="unfinished">La communication ou la mise à jour qui a été remise.</translation>
    </message>
    <message>
        <source>The team&apos;s own note before.</source>
        <translation type="unfinished">La note antérieure de l’équipe.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished">Liens</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">À</translation>
    </message>
    <message>
        <source>Took the floor</source>
        <translation type="unfinished">A pris la parole</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation type="unfinished">Transit</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished">Traduction</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished">Traductions</translation>
    </message>
    <message>
        <source>Under embargo until</source>
        <translation type="unfinished">Sous embargo jusqu’au</translation>
    </message>
    <message>
        <source>Under embargo until this has happened</source>
        <translation type="unfinished">Sous embargo jusqu’à cet événement</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unité</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Jusqu’au</translation>
    </message>
    <message>
        <source>Updates, decisions, other records.</source>
        <translation type="unfinished">Mises à jour, décisions, autres enregistrements.</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation type="unfinished">Suites données</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valeur</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation type="unfinished">Valeur après</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation type="unfinished">Valeur avant</translation>
    </message>
    <message>
        <source>Value planned</source>
        <translation type="unfinished">Valeur prévue</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation type="unfinished">Valeur atteinte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Conclusion</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation type="unfinished">Version du texte</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>What else came along</source>
        <translation type="unfinished">Ce qui est venu en plus</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">Pour quoi</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished">Ce qui est fait</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished">Ce qui est mesuré</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished">Ce qui manque</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished">Ce qui est nécessaire</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation type="unfinished">Ce qui est offert</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation type="unfinished">Ce qui est dû</translation>
    </message>
    <message>
        <source>What is pledged</source>
        <translation type="unfinished">Objet de l’engagement</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation type="unfinished">Ce qui est demandé</translation>
    </message>
    <message>
        <source>What it needs to work elsewhere</source>
        <translation type="unfinished">Ce qu’il faut pour que cela marche ailleurs</translation>
    </message>
    <message>
        <source>What may be known to the secretariat alone stands here, and not in the statement: desks of others never receive it.</source>
        <translation type="unfinished">Ce que seul le secrétariat peut savoir figure ici, et non dans la déclaration&#xa0;: les postes des autres ne le reçoivent jamais.</translation>
    </message>
    <message>
        <source>What one unit is worth.</source>
        <translation type="unfinished">Ce que vaut une unité.</translation>
    </message>
    <message>
        <source>What rapporteurs see and capture beside the six kinds that they begin with.</source>
        <translation type="unfinished">Ce que les rapporteurs voient et saisissent en plus des six types du début.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished">Ce qui a été appris</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Ce qui a été dit</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Où</translation>
    </message>
    <message>
        <source>Where an agreed commitment is adjusted, and no pledge.</source>
        <translation type="unfinished">Si c’est un engagement convenu qui est ajusté, et non un engagement annoncé.</translation>
    </message>
    <message>
        <source>Where it is not counted by its place.</source>
        <translation type="unfinished">S’il n’est pas numéroté d’après sa place.</translation>
    </message>
    <message>
        <source>Where it is not the indicator&apos;s own.</source>
        <translation type="unfinished">Si elle n’est pas celle de l’indicateur.</translation>
    </message>
    <message>
        <source>Where it is spent</source>
        <translation type="unfinished">Où la dépense est faite</translation>
    </message>
    <message>
        <source>Which envelope</source>
        <translation type="unfinished">Quelle enveloppe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished">Qui et où</translation>
    </message>
    <message>
        <source>Who answers for the author</source>
        <translation type="unfinished">Qui répond pour l’auteur</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation type="unfinished">Qui le doit</translation>
    </message>
    <message>
        <source>Who seeks support</source>
        <translation type="unfinished">Qui demande un appui</translation>
    </message>
    <message>
        <source>Who was heard, where and when, and what it changed; host communities too.</source>
        <translation type="unfinished">Qui a été entendu, où et quand, et ce que cela a changé&#xa0;; communautés d’accueil comprises.</translation>
    </message>
    <message>
        <source>Whom it draws, and why</source>
        <translation type="unfinished">Qui est attiré, et pourquoi</translation>
    </message>
    <message>
        <source>Whom it reviews</source>
        <translation type="unfinished">Qui il examine</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">De qui</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished">Libellé</translation>
    </message>
    <message>
        <source>Wording asked for</source>
        <translation type="unfinished">Libellé demandé</translation>
    </message>
    <message>
        <source>Wording proposed instead</source>
        <translation type="unfinished">Libellé proposé à la place</translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation type="unfinished">Mots concernés</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation type="unfinished">Langues de travail</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Écrit par</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Année</translation>
    </message>
    <message>
        <source>Year of the baseline</source>
        <translation type="unfinished">Année de référence</translation>
    </message>
    <message>
        <source>admit or reject</source>
        <translation type="unfinished">admettre ou rejeter</translation>
    </message>
    <message>
        <source>same or distinct</source>
        <translation type="unfinished">identique ou distinct</translation>
    </message>
    <message>
        <source>withdrawn, once it was taken back</source>
        <translation type="unfinished">retirée, une fois annulée</translation>
    </message>
    <message>
        <source>“None” where there are none.</source>
        <translation type="unfinished">«&#xa0;Aucun&#xa0;» s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Some entries for this record differ</source>
        <translation type="unfinished">Des entrées de cet enregistrement divergent</translation>
    </message>
    <message>
        <source>Without: {field}</source>
        <translation type="unfinished">Sans&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Instead:</source>
        <translation type="unfinished">À la place&#xa0;:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished">Étiquettes&#xa0;:</translation>
    </message>
    <message>
        <source>Goals:</source>
        <translation type="unfinished">Objectifs&#xa0;:</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation type="unfinished">par. {number}</translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation type="unfinished">n’a plus de place</translation>
    </message>
    <message>
        <source>Author asks to settle</source>
        <translation type="unfinished">L’auteur demande de régler la question</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Répondu</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">Réglées</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Retiré</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A PIN has {shortest} digits or more.</source>
        <translation type="unfinished">Un code PIN a {shortest} chiffres ou plus.</translation>
    </message>
    <message>
        <source>A bundle for everyone cannot be encrypted.</source>
        <translation type="unfinished">Un paquet destiné à tous ne peut pas être chiffré.</translation>
    </message>
    <message>
        <source>A delegation names roles (never the secretariat&apos;s), the meeting&apos;s sessions, and a day that is not over.</source>
        <translation type="unfinished">Une délégation nomme des rôles (jamais ceux du secrétariat), les sessions de la réunion et un jour qui n’est pas passé.</translation>
    </message>
    <message>
        <source>A file that goes along is too large to be encrypted: it would have to be opened in memory.</source>
        <translation type="unfinished">Un fichier joint est trop grand pour être chiffré&#xa0;: il faudrait l’ouvrir en mémoire.</translation>
    </message>
    <message>
        <source>A pending response says until when.</source>
        <translation type="unfinished">Une réponse en attente indique jusqu’à quand.</translation>
    </message>
    <message>
        <source>A personal or sealed value stays behind what stands for it.</source>
        <translation type="unfinished">Une valeur personnelle ou scellée reste derrière ce qui la représente.</translation>
    </message>
    <message>
        <source>A personal value ({commitment}) is not what was committed to.</source>
        <translation type="unfinished">Une valeur personnelle ({commitment}) n’est pas celle qui avait été engagée.</translation>
    </message>
    <message>
        <source>A question needs somebody who is asked.</source>
        <translation type="unfinished">Une question doit être posée à quelqu’un.</translation>
    </message>
    <message>
        <source>A receiver has no proper key to encrypt to.</source>
        <translation type="unfinished">Un destinataire n’a pas de clé valable pour le chiffrement.</translation>
    </message>
    <message>
        <source>A reconciliation needs a reason.</source>
        <translation type="unfinished">Un rapprochement demande un motif.</translation>
    </message>
    <message>
        <source>A reference stays as it was given: people quote it.</source>
        <translation type="unfinished">Une référence reste telle qu’elle a été donnée&#xa0;: on la cite.</translation>
    </message>
    <message>
        <source>A reference stays: leave it as it was.</source>
        <translation type="unfinished">Une référence ne change pas&#xa0;: laissez-la telle quelle.</translation>
    </message>
    <message>
        <source>A roster cannot be read ({fault}).</source>
        <translation type="unfinished">Une liste ne peut pas être lue ({fault}).</translation>
    </message>
    <message>
        <source>A segment is damaged: {what}.</source>
        <translation type="unfinished">Un segment est endommagé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>A segment is not signed by the key it names.</source>
        <translation type="unfinished">Un segment n’est pas signé par la clé qu’il nomme.</translation>
    </message>
    <message>
        <source>A signed part cannot be read ({fault}).</source>
        <translation type="unfinished">Une partie signée ne peut pas être lue ({fault}).</translation>
    </message>
    <message>
        <source>A signed part is not in its canonical form.</source>
        <translation type="unfinished">Une partie signée n’est pas dans sa forme canonique.</translation>
    </message>
    <message>
        <source>A signed part is not signed by the one key that it names.</source>
        <translation type="unfinished">Une partie signée n’est pas signée par la seule clé qu’elle nomme.</translation>
    </message>
    <message>
        <source>A signed part is of the kind {kind}, not {kind2}.</source>
        <translation type="unfinished">Une partie signée est du type {kind}, et non {kind2}.</translation>
    </message>
    <message>
        <source>A signed text is no proper JSON ({fault}).</source>
        <translation type="unfinished">Un texte signé n’est pas du JSON correct ({fault}).</translation>
    </message>
    <message>
        <source>A signed text is not in its canonical form.</source>
        <translation type="unfinished">Un texte signé n’est pas dans sa forme canonique.</translation>
    </message>
    <message>
        <source>A state needs a reason.</source>
        <translation type="unfinished">Un état demande un motif.</translation>
    </message>
    <message>
        <source>A stored value is not in a form this release knows ({fault}).</source>
        <translation type="unfinished">Une valeur enregistrée n’est pas dans une forme que cette version connaît ({fault}).</translation>
    </message>
    <message>
        <source>A value of {lower} {line} is longer than a spreadsheet&apos;s cell holds.</source>
        <translation type="unfinished">Une valeur de {lower} {line} est plus longue que ce que contient une cellule de tableur.</translation>
    </message>
    <message>
        <source>Accept them, or mark them as not agreed or withdrawn.</source>
        <translation type="unfinished">Acceptez-les, ou marquez-les comme non convenues ou retirées.</translation>
    </message>
    <message>
        <source>Add to a set, or take out of it.</source>
        <translation type="unfinished">Ajouter à un ensemble, ou en retirer.</translation>
    </message>
    <message>
        <source>An answer is kept with its source.</source>
        <translation type="unfinished">Une réponse est conservée avec sa source.</translation>
    </message>
    <message>
        <source>An enrolment request cannot be read ({fault}).</source>
        <translation type="unfinished">Une demande d’inscription ne peut pas être lue ({fault}).</translation>
    </message>
    <message>
        <source>An erasure needs a reason.</source>
        <translation type="unfinished">Un effacement demande un motif.</translation>
    </message>
    <message>
        <source>An erasure or an admission is not undone.</source>
        <translation type="unfinished">Un effacement ou une admission ne s’annule pas.</translation>
    </message>
    <message>
        <source>Another row has the same id.</source>
        <translation type="unfinished">Une autre ligne a le même identifiant.</translation>
    </message>
    <message>
        <source>Answer it, or settle it with a reason.</source>
        <translation type="unfinished">Répondez-y, ou réglez-la avec un motif.</translation>
    </message>
    <message>
        <source>As {role} you may not decide what is believed.</source>
        <translation type="unfinished">En tant que {role}, vous ne pouvez pas décider de ce qui est cru.</translation>
    </message>
    <message>
        <source>As {role} you may not reconcile this.</source>
        <translation type="unfinished">En tant que {role}, vous ne pouvez pas rapprocher ceci.</translation>
    </message>
    <message>
        <source>As {role} you may not take this record back.</source>
        <translation type="unfinished">En tant que {role}, vous ne pouvez pas reprendre cette fiche.</translation>
    </message>
    <message>
        <source>As {role} you may not write {field}.</source>
        <translation type="unfinished">En tant que {role}, vous ne pouvez pas écrire {field}.</translation>
    </message>
    <message>
        <source>As {role}{where} you may not write {label} of a {lower}.</source>
        <translation type="unfinished">En tant que {role}{where}, vous ne pouvez pas écrire {label} d’un élément {lower}.</translation>
    </message>
    <message>
        <source>Ask a colleague to read it.</source>
        <translation type="unfinished">Demandez à un collègue de le lire.</translation>
    </message>
    <message>
        <source>Ask for a PDF or DOCX file.</source>
        <translation type="unfinished">Demandez un fichier PDF ou DOCX.</translation>
    </message>
    <message>
        <source>Ask for a bundle with all rosters.</source>
        <translation type="unfinished">Demandez un paquet contenant toutes les listes.</translation>
    </message>
    <message>
        <source>Ask for a copy without one.</source>
        <translation type="unfinished">Demandez une copie qui n’en a pas.</translation>
    </message>
    <message>
        <source>Ask for a new copy.</source>
        <translation type="unfinished">Demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation type="unfinished">Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Ask for a new request.</source>
        <translation type="unfinished">Demandez une nouvelle demande.</translation>
    </message>
    <message>
        <source>Ask for a new roster.</source>
        <translation type="unfinished">Demandez une nouvelle liste.</translation>
    </message>
    <message>
        <source>Ask for a request under another id.</source>
        <translation type="unfinished">Demandez une demande sous un autre identifiant.</translation>
    </message>
    <message>
        <source>Ask for a simpler copy.</source>
        <translation type="unfinished">Demandez une copie plus simple.</translation>
    </message>
    <message>
        <source>Ask for a simpler copy; a document may be made to do this.</source>
        <translation type="unfinished">Demandez une copie plus simple&#xa0;; un document peut être conçu pour provoquer cela.</translation>
    </message>
    <message>
        <source>Ask for a smaller copy.</source>
        <translation type="unfinished">Demandez une copie plus petite.</translation>
    </message>
    <message>
        <source>Ask for another copy of it.</source>
        <translation type="unfinished">Demandez-en une autre copie.</translation>
    </message>
    <message>
        <source>Ask for another copy.</source>
        <translation type="unfinished">Demandez une autre copie.</translation>
    </message>
    <message>
        <source>Ask for it in parts.</source>
        <translation type="unfinished">Demandez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>Ask for the document again.</source>
        <translation type="unfinished">Redemandez le document.</translation>
    </message>
    <message>
        <source>Ask for the notes again.</source>
        <translation type="unfinished">Redemandez les notes.</translation>
    </message>
    <message>
        <source>Ask its operator, or the secretariat, where that is not expected.</source>
        <translation type="unfinished">Demandez à son exploitant, ou au secrétariat, si cela n’est pas attendu.</translation>
    </message>
    <message>
        <source>Ask its sender for a new copy.</source>
        <translation type="unfinished">Demandez une nouvelle copie à l’expéditeur.</translation>
    </message>
    <message>
        <source>Ask its sender to write the bundle again; nothing of it was used.</source>
        <translation type="unfinished">Demandez à l’expéditeur d’écrire de nouveau le paquet&#xa0;; rien n’en a été utilisé.</translation>
    </message>
    <message>
        <source>Ask its writer for an enrolment request.</source>
        <translation type="unfinished">Demandez à son auteur une demande d’inscription.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation type="unfinished">Demandez à l’un d’eux.</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation type="unfinished">Demandez à quelqu’un qui le peut.</translation>
    </message>
    <message>
        <source>Ask the root keepers for a corrected one.</source>
        <translation type="unfinished">Demandez-en une corrigée aux gardiens de la racine.</translation>
    </message>
    <message>
        <source>Ask the root keepers for a properly signed one.</source>
        <translation type="unfinished">Demandez-en une dûment signée aux gardiens de la racine.</translation>
    </message>
    <message>
        <source>Ask the secretariat to erase it.</source>
        <translation type="unfinished">Demandez au secrétariat de l’effacer.</translation>
    </message>
    <message>
        <source>Ask the secretariat, or ask for a public copy.</source>
        <translation type="unfinished">Demandez au secrétariat, ou demandez une copie publique.</translation>
    </message>
    <message>
        <source>Ask the secretariat.</source>
        <translation type="unfinished">Demandez au secrétariat.</translation>
    </message>
    <message>
        <source>Ask them, or write one of your own.</source>
        <translation type="unfinished">Demandez-leur, ou écrivez la vôtre.</translation>
    </message>
    <message>
        <source>Ask to be enrolled here first.</source>
        <translation type="unfinished">Demandez d’abord à être inscrit ici.</translation>
    </message>
    <message>
        <source>Ask to hear it again.</source>
        <translation type="unfinished">Demandez à l’entendre encore une fois.</translation>
    </message>
    <message>
        <source>Ask who wrote it to hand it over to you.</source>
        <translation type="unfinished">Demandez à son auteur de vous le remettre.</translation>
    </message>
    <message>
        <source>Ask who wrote it.</source>
        <translation type="unfinished">Demandez qui l’a écrit.</translation>
    </message>
    <message>
        <source>Attach a smaller copy.</source>
        <translation type="unfinished">Joignez une copie plus petite.</translation>
    </message>
    <message>
        <source>Attach it as a statement on the text.</source>
        <translation type="unfinished">Joignez-le comme déclaration sur le texte.</translation>
    </message>
    <message>
        <source>Begin another on the new version of the text.</source>
        <translation type="unfinished">Commencez-en une autre sur la nouvelle version du texte.</translation>
    </message>
    <message>
        <source>Change it instead: its history stays.</source>
        <translation type="unfinished">Modifiez-le plutôt&#xa0;: son historique reste.</translation>
    </message>
    <message>
        <source>Change its kind first.</source>
        <translation type="unfinished">Changez d’abord son type.</translation>
    </message>
    <message>
        <source>Change the record instead.</source>
        <translation type="unfinished">Modifiez plutôt la fiche.</translation>
    </message>
    <message>
        <source>Change the text itself, or adopt it first.</source>
        <translation type="unfinished">Modifiez le texte lui-même, ou adoptez-le d’abord.</translation>
    </message>
    <message>
        <source>Change them by hand.</source>
        <translation type="unfinished">Modifiez-les à la main.</translation>
    </message>
    <message>
        <source>Change what it says instead.</source>
        <translation type="unfinished">Modifiez plutôt ce qui y est dit.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished">Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Check its reference, or receive it first.</source>
        <translation type="unfinished">Vérifiez sa référence, ou recevez-la d’abord.</translation>
    </message>
    <message>
        <source>Check its reference.</source>
        <translation type="unfinished">Vérifiez sa référence.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and has space, and that no other program holds the file.</source>
        <translation type="unfinished">Vérifiez que le dossier est accessible en écriture et a de la place, et qu’aucun autre programme ne tient le fichier.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and has space.</source>
        <translation type="unfinished">Vérifiez que le dossier est accessible en écriture et a de la place.</translation>
    </message>
    <message>
        <source>Check that there is space, that the file may be written and is whole, and that no other program uses it.  Then try again.</source>
        <translation type="unfinished">Vérifiez qu’il y a de la place, que le fichier est accessible en écriture et intact, et qu’aucun autre programme ne l’utilise.  Puis réessayez.</translation>
    </message>
    <message>
        <source>Check the address, and whether the network asks for something in a browser first.</source>
        <translation type="unfinished">Vérifiez l’adresse, et si le réseau demande d’abord quelque chose dans un navigateur.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished">Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Check the address; give its operator&apos;s certificate with --trust where that is expected.</source>
        <translation type="unfinished">Vérifiez l’adresse&#xa0;; donnez le certificat de son exploitant avec --trust si cela est attendu.</translation>
    </message>
    <message>
        <source>Check the address; tell the secretariat where it is right.</source>
        <translation type="unfinished">Vérifiez l’adresse&#xa0;; si elle est juste, prévenez le secrétariat.</translation>
    </message>
    <message>
        <source>Check the address; where it is right, the secretariat runs “stocktake roster log-key”.</source>
        <translation type="unfinished">Vérifiez l’adresse&#xa0;; si elle est juste, le secrétariat exécute «&#xa0;stocktake roster log-key&#xa0;».</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is in.</source>
        <translation type="unfinished">Vérifiez le nom, et que la clé USB est branchée.</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still there and may be read.</source>
        <translation type="unfinished">Vérifiez le nom, et que la clé USB est toujours là et lisible.</translation>
    </message>
    <message>
        <source>Check the reference, or receive what is missing first.</source>
        <translation type="unfinished">Vérifiez la référence, ou recevez d’abord ce qui manque.</translation>
    </message>
    <message>
        <source>Check the references.</source>
        <translation type="unfinished">Vérifiez les références.</translation>
    </message>
    <message>
        <source>Check what you received.</source>
        <translation type="unfinished">Vérifiez ce que vous avez reçu.</translation>
    </message>
    <message>
        <source>Check whether it is enrolled.</source>
        <translation type="unfinished">Vérifiez s’il est inscrit.</translation>
    </message>
    <message>
        <source>Choose a rapporteur or a lead.</source>
        <translation type="unfinished">Choisissez un rapporteur ou un rapporteur principal.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished">Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation type="unfinished">Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>Choose another name for the new desk.</source>
        <translation type="unfinished">Choisissez un autre nom pour le nouveau poste.</translation>
    </message>
    <message>
        <source>Choose another threshold.</source>
        <translation type="unfinished">Choisissez un autre seuil.</translation>
    </message>
    <message>
        <source>Choose another, or leave without one.</source>
        <translation type="unfinished">Choisissez-en une autre, ou partez sans elle.</translation>
    </message>
    <message>
        <source>Choose one of several words.</source>
        <translation type="unfinished">Choisissez l’un des mots possibles.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished">Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Choose the file of its recovery key.</source>
        <translation type="unfinished">Choisissez le fichier de sa clé de recours.</translation>
    </message>
    <message>
        <source>Choose the file that “stocktake desk new” made.</source>
        <translation type="unfinished">Choisissez le fichier créé par «&#xa0;stocktake desk new&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the key file of a root key.</source>
        <translation type="unfinished">Choisissez le fichier d’une clé racine.</translation>
    </message>
    <message>
        <source>Choose the newer one.</source>
        <translation type="unfinished">Choisissez la plus récente.</translation>
    </message>
    <message>
        <source>Choose the notes again.</source>
        <translation type="unfinished">Choisissez de nouveau les notes.</translation>
    </message>
    <message>
        <source>Choose what “stocktake export” wrote, or give a mapping file.</source>
        <translation type="unfinished">Choisissez ce que «&#xa0;stocktake export&#xa0;» a écrit, ou donnez un fichier de correspondance.</translation>
    </message>
    <message>
        <source>Compare it, digit by digit.</source>
        <translation type="unfinished">Comparez chiffre par chiffre.</translation>
    </message>
    <message>
        <source>Compare the fingerprint by voice with the secretariat.</source>
        <translation type="unfinished">Comparez l’empreinte de vive voix avec le secrétariat.</translation>
    </message>
    <message>
        <source>Compare them in words instead.</source>
        <translation type="unfinished">Comparez-les plutôt en mots.</translation>
    </message>
    <message>
        <source>Conclude it after that, or extend it.</source>
        <translation type="unfinished">Concluez-la ensuite, ou prolongez-la.</translation>
    </message>
    <message>
        <source>Consent was withdrawn.</source>
        <translation type="unfinished">Le consentement a été retiré.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or ask its sender to write it once more.</source>
        <translation type="unfinished">Recopiez-le de sa source, ou demandez à l’expéditeur de l’écrire encore une fois.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished">Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Correct it, or bring in what is missing first.</source>
        <translation type="unfinished">Corrigez, ou apportez d’abord ce qui manque.</translation>
    </message>
    <message>
        <source>Correct the mapping file.</source>
        <translation type="unfinished">Corrigez le fichier de correspondance.</translation>
    </message>
    <message>
        <source>Correct the pack&apos;s file, or ask whoever wrote it for a corrected one.</source>
        <translation type="unfinished">Corrigez le fichier du cadre, ou demandez-en un corrigé à son auteur.</translation>
    </message>
    <message>
        <source>Correct the table&apos;s header or the mapping file.</source>
        <translation type="unfinished">Corrigez l’en-tête du tableau ou le fichier de correspondance.</translation>
    </message>
    <message>
        <source>Correct them, or leave them out by saying so.</source>
        <translation type="unfinished">Corrigez-les, ou laissez-les de côté en le disant.</translation>
    </message>
    <message>
        <source>Corrections were accepted until {deadline}.</source>
        <translation type="unfinished">Les corrections étaient acceptées jusqu’au {deadline}.</translation>
    </message>
    <message>
        <source>Decline it, or footnote the summary.</source>
        <translation type="unfinished">Déclinez-la, ou mettez une note de bas de page au résumé.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read here.</source>
        <translation type="unfinished">Les documents de ce type ne se lisent pas ici.</translation>
    </message>
    <message>
        <source>Enrol for less, or leave it to the secretariat and root keepers.</source>
        <translation type="unfinished">Inscrivez pour moins, ou laissez cela au secrétariat et aux gardiens de la racine.</translation>
    </message>
    <message>
        <source>Enrol its writer instead, with “stocktake roster approve”.</source>
        <translation type="unfinished">Inscrivez plutôt son auteur, avec «&#xa0;stocktake roster approve&#xa0;».</translation>
    </message>
    <message>
        <source>Enrol them first, or check the id.</source>
        <translation type="unfinished">Inscrivez-les d’abord, ou vérifiez l’identifiant.</translation>
    </message>
    <message>
        <source>Entries differ in: {differing}.</source>
        <translation type="unfinished">Les entrées divergent dans&#xa0;: {differing}.</translation>
    </message>
    <message>
        <source>Entries differed there.</source>
        <translation type="unfinished">Des entrées y divergeaient.</translation>
    </message>
    <message>
        <source>Entries on this paragraph differ.</source>
        <translation type="unfinished">Les entrées sur ce paragraphe divergent.</translation>
    </message>
    <message>
        <source>Everybody may read this note already.</source>
        <translation type="unfinished">Tout le monde peut déjà lire cette note.</translation>
    </message>
    <message>
        <source>Everything is kept here, and waits.</source>
        <translation type="unfinished">Tout est conservé ici, et attend.</translation>
    </message>
    <message>
        <source>Everything is kept here.</source>
        <translation type="unfinished">Tout est conservé ici.</translation>
    </message>
    <message>
        <source>Everything is kept here; nothing more was sent to that registry or taken from it.</source>
        <translation type="unfinished">Tout est conservé ici&#xa0;; rien de plus n’a été envoyé à ce registre ni pris de lui.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation type="unfinished">Exportez de nouveau.</translation>
    </message>
    <message>
        <source>Export as CSV or JSON.</source>
        <translation type="unfinished">Exportez en CSV ou JSON.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished">Remplissez-le.</translation>
    </message>
    <message>
        <source>Give --role and --at, each as often as needed, and --until.</source>
        <translation type="unfinished">Donnez --role et --at, chacun autant de fois qu’il faut, et --until.</translation>
    </message>
    <message>
        <source>Give a later one.</source>
        <translation type="unfinished">Donnez-en une plus tardive.</translation>
    </message>
    <message>
        <source>Give a self-assessment.</source>
        <translation type="unfinished">Donnez une auto-évaluation.</translation>
    </message>
    <message>
        <source>Give another name or folder.</source>
        <translation type="unfinished">Donnez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>Give another one.</source>
        <translation type="unfinished">Donnez-en un autre.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation type="unfinished">Donnez à chaque colonne un nom propre.</translation>
    </message>
    <message>
        <source>Give it in a sentence.</source>
        <translation type="unfinished">Donnez-le en une phrase.</translation>
    </message>
    <message>
        <source>Give it in the window, or by --passphrase-fd; a root key&apos;s by --root-passphrase-fd.</source>
        <translation type="unfinished">Donnez-la dans la fenêtre, ou par --passphrase-fd&#xa0;; celle d’une clé racine par --root-passphrase-fd.</translation>
    </message>
    <message>
        <source>Give more digits, as “stocktake quarantine list” shows them.</source>
        <translation type="unfinished">Donnez plus de chiffres, comme «&#xa0;stocktake quarantine list&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>Give more digits; what is on record is no note any more.</source>
        <translation type="unfinished">Donnez plus de chiffres&#xa0;; ce qui est consigné n’est plus une note.</translation>
    </message>
    <message>
        <source>Give the cut as the printed copy names it, or a day.</source>
        <translation type="unfinished">Donnez la coupe telle que la copie imprimée la nomme, ou un jour.</translation>
    </message>
    <message>
        <source>Give the cycle its template and its end first.</source>
        <translation type="unfinished">Donnez d’abord au cycle son modèle et sa fin.</translation>
    </message>
    <message>
        <source>Give the day on which it is due.</source>
        <translation type="unfinished">Donnez le jour de l’échéance.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation type="unfinished">Donnez le jour.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s fingerprint.</source>
        <translation type="unfinished">Donnez l’empreinte du registre.</translation>
    </message>
    <message>
        <source>Give them as a list.</source>
        <translation type="unfinished">Donnez-les sous forme de liste.</translation>
    </message>
    <message>
        <source>Give your name and role to make a request.</source>
        <translation type="unfinished">Donnez votre nom et votre rôle pour faire une demande.</translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation type="unfinished">Donnez votre phrase de passe.</translation>
    </message>
    <message>
        <source>Go on at any time.</source>
        <translation type="unfinished">Poursuivez quand vous voulez.</translation>
    </message>
    <message>
        <source>Hand it over to a person.</source>
        <translation type="unfinished">Remettez-le à une personne.</translation>
    </message>
    <message>
        <source>Hand over without encryption, on a stick that is encrypted itself.</source>
        <translation type="unfinished">Remettez sans chiffrement, sur une clé USB elle-même chiffrée.</translation>
    </message>
    <message>
        <source>If somebody wrote to it since, reconcile that, or reinstate it.</source>
        <translation type="unfinished">Si quelqu’un y a écrit depuis, rapprochez cela, ou rétablissez-le.</translation>
    </message>
    <message>
        <source>Import the whole folder.</source>
        <translation type="unfinished">Importez le dossier entier.</translation>
    </message>
    <message>
        <source>Install the newer release and receive it again.</source>
        <translation type="unfinished">Installez la version plus récente et recevez-le de nouveau.</translation>
    </message>
    <message>
        <source>Issue a corrigendum, an addendum or a revision.</source>
        <translation type="unfinished">Publiez un rectificatif, un additif ou une révision.</translation>
    </message>
    <message>
        <source>It changes nothing but its dates.</source>
        <translation type="unfinished">Il ne change que ses dates.</translation>
    </message>
    <message>
        <source>It does not verify.</source>
        <translation type="unfinished">Il ne se vérifie pas.</translation>
    </message>
    <message>
        <source>It has no id of a record.</source>
        <translation type="unfinished">Il n’a pas d’identifiant de fiche.</translation>
    </message>
    <message>
        <source>It has {cells} cells where the header has {header}.</source>
        <translation type="unfinished">Elle a {cells} cellules là où l’en-tête en a {header}.</translation>
    </message>
    <message>
        <source>It holds a formula, not its result.</source>
        <translation type="unfinished">Elle contient une formule, pas son résultat.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation type="unfinished">Il est conservé tel quel.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">Il est conservé.</translation>
    </message>
    <message>
        <source>It is not here.</source>
        <translation type="unfinished">Il n’est pas ici.</translation>
    </message>
    <message>
        <source>It is not what an export keeps of a file.</source>
        <translation type="unfinished">Ce n’est pas ce qu’un export conserve d’un fichier.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation type="unfinished">Il est retiré.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation type="unfinished">C’est déjà le cas.</translation>
    </message>
    <message>
        <source>It was left alone.</source>
        <translation type="unfinished">Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Cela a été arrêté.</translation>
    </message>
    <message>
        <source>It was withdrawn by somebody who had not seen what others wrote: {fields}.</source>
        <translation type="unfinished">Retiré par quelqu’un qui n’avait pas vu ce que d’autres ont écrit&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Its entries differ: they are reconciled first.</source>
        <translation type="unfinished">Ses entrées divergent&#xa0;: elles sont d’abord rapprochées.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished">Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>Keep the file: nothing of it was taken in, and nothing here was changed.</source>
        <translation type="unfinished">Gardez le fichier&#xa0;: rien n’en a été repris, et rien ici n’a changé.</translation>
    </message>
    <message>
        <source>Kept for {months} months after the {after}, as the pack says.</source>
        <translation type="unfinished">Conservé {months} mois après {after}, comme le dit le cadre.</translation>
    </message>
    <message>
        <source>Leave it as it was.</source>
        <translation type="unfinished">Laissez-le tel quel.</translation>
    </message>
    <message>
        <source>Leave it out, sit in a session of your mandate, or ask somebody who may.</source>
        <translation type="unfinished">Laissez-le de côté, siégez dans une session de votre mandat, ou demandez à quelqu’un qui le peut.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished">Laissez-le de côté.</translation>
    </message>
    <message>
        <source>Leave it to the secretariat.</source>
        <translation type="unfinished">Laissez cela au secrétariat.</translation>
    </message>
    <message>
        <source>Leave that column as it was.</source>
        <translation type="unfinished">Laissez cette colonne telle quelle.</translation>
    </message>
    <message>
        <source>Line {expected} is not as it was printed.</source>
        <translation type="unfinished">La ligne {expected} n’est pas telle qu’elle a été imprimée.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation type="unfinished">Regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>Look at its record and field.</source>
        <translation type="unfinished">Regardez sa fiche et son champ.</translation>
    </message>
    <message>
        <source>Look at the differing entries again.</source>
        <translation type="unfinished">Regardez de nouveau les entrées divergentes.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished">Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Look at the record again.</source>
        <translation type="unfinished">Regardez de nouveau la fiche.</translation>
    </message>
    <message>
        <source>Look at what it would do now, and decide.</source>
        <translation type="unfinished">Regardez ce que cela ferait maintenant, et décidez.</translation>
    </message>
    <message>
        <source>Look for it among the open notes.</source>
        <translation type="unfinished">Cherchez-la parmi les notes ouvertes.</translation>
    </message>
    <message>
        <source>Look there for a quotation mark that does not close, or is not doubled.</source>
        <translation type="unfinished">Cherchez-y un guillemet qui n’est pas fermé, ou pas doublé.</translation>
    </message>
    <message>
        <source>Make another desk for another registry.</source>
        <translation type="unfinished">Créez un autre poste pour un autre registre.</translation>
    </message>
    <message>
        <source>Make one with “stocktake desk new”, or check the name.</source>
        <translation type="unfinished">Créez-en un avec «&#xa0;stocktake desk new&#xa0;», ou vérifiez le nom.</translation>
    </message>
    <message>
        <source>Make room, or use another stick.</source>
        <translation type="unfinished">Faites de la place, ou utilisez une autre clé USB.</translation>
    </message>
    <message>
        <source>Name the key whose last header this is.</source>
        <translation type="unfinished">Nommez la clé dont c’est le dernier en-tête.</translation>
    </message>
    <message>
        <source>Name the officer&apos;s key in full.</source>
        <translation type="unfinished">Nommez en entier la clé de l’officier.</translation>
    </message>
    <message>
        <source>Name the paragraph in it.</source>
        <translation type="unfinished">Nommez le paragraphe concerné.</translation>
    </message>
    <message>
        <source>Name the party concerned.</source>
        <translation type="unfinished">Nommez la partie concernée.</translation>
    </message>
    <message>
        <source>Narrow the list, and do it in several acts.</source>
        <translation type="unfinished">Restreignez la liste, et faites-le en plusieurs actes.</translation>
    </message>
    <message>
        <source>New records come in by a mapping file.</source>
        <translation type="unfinished">Les nouvelles fiches arrivent par un fichier de correspondance.</translation>
    </message>
    <message>
        <source>No delegation of yours allows that.</source>
        <translation type="unfinished">Aucune délégation de votre part ne le permet.</translation>
    </message>
    <message>
        <source>No entries for {field} differ in which “{person}” wrote one value.</source>
        <translation type="unfinished">Pour {field}, aucune entrée divergente dont «&#xa0;{person}&#xa0;» a écrit une valeur.</translation>
    </message>
    <message>
        <source>No header of that key begins with “{last_header}”.</source>
        <translation type="unfinished">Aucun en-tête de cette clé ne commence par «&#xa0;{last_header}&#xa0;».</translation>
    </message>
    <message>
        <source>No key that is not revoked already is meant by “{whom}”.</source>
        <translation type="unfinished">«&#xa0;{whom}&#xa0;» ne désigne aucune clé qui ne soit déjà révoquée.</translation>
    </message>
    <message>
        <source>No key that is not revoked is meant by “{officer}”.</source>
        <translation type="unfinished">«&#xa0;{officer}&#xa0;» ne désigne aucune clé qui ne soit révoquée.</translation>
    </message>
    <message>
        <source>No one header here begins with “{word}”.</source>
        <translation type="unfinished">Aucun en-tête unique ici ne commence par «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody has keys on this desk yet.</source>
        <translation type="unfinished">Personne n’a encore de clés sur ce poste.</translation>
    </message>
    <message>
        <source>Nobody is enrolled at a venue as “{whom}”.</source>
        <translation type="unfinished">Personne n’est inscrit sur place sous «&#xa0;{whom}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing here has this reference.</source>
        <translation type="unfinished">Rien ici ne porte cette référence.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in, and nothing here was changed.</source>
        <translation type="unfinished">Rien n’en a été repris, et rien ici n’a changé.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation type="unfinished">Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Nothing of this is left to be done.</source>
        <translation type="unfinished">Il n’en reste rien à faire.</translation>
    </message>
    <message>
        <source>Nothing stands against this withdrawal any more.</source>
        <translation type="unfinished">Plus rien ne s’oppose à ce retrait.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left there, and this desk still has everything.</source>
        <translation type="unfinished">Rien d’inachevé n’y a été laissé, et ce poste a toujours tout.</translation>
    </message>
    <message>
        <source>Nothing was adopted.</source>
        <translation type="unfinished">Rien n’a été adopté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing was changed; the document was read in a process of its own, which has been ended.</source>
        <translation type="unfinished">Rien n’a changé&#xa0;; le document a été lu dans un processus à part, qui a été arrêté.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished">Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished">Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was written, and this desk still has everything.</source>
        <translation type="unfinished">Rien n’a été écrit, et ce poste a toujours tout.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished">Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Only a PDF takes PDF annotations.</source>
        <translation type="unfinished">Seul un PDF prend des annotations PDF.</translation>
    </message>
    <message>
        <source>Only a joint assessment is signed by both sides.</source>
        <translation type="unfinished">Seule une évaluation conjointe est signée des deux côtés.</translation>
    </message>
    <message>
        <source>Only an adopted document gets a later one.</source>
        <translation type="unfinished">Seul un document adopté en reçoit un ultérieur.</translation>
    </message>
    <message>
        <source>Only members of the secretariat&apos;s group can open sealed values.</source>
        <translation type="unfinished">Seuls les membres du groupe du secrétariat peuvent ouvrir les valeurs scellées.</translation>
    </message>
    <message>
        <source>Only records of one kind, which everybody may read, are the same or distinct.</source>
        <translation type="unfinished">Seules des fiches d’un même type, lisibles par tous, sont identiques ou distinctes.</translation>
    </message>
    <message>
        <source>Only the desk gives references.</source>
        <translation type="unfinished">Seul le poste donne les références.</translation>
    </message>
    <message>
        <source>Only the officer who enrolled them, and the secretariat, may take it back.</source>
        <translation type="unfinished">Seuls l’officier qui les a inscrits et le secrétariat peuvent la reprendre.</translation>
    </message>
    <message>
        <source>Only who wrote a note may withdraw it.</source>
        <translation type="unfinished">Seul l’auteur d’une note peut la retirer.</translation>
    </message>
    <message>
        <source>Only who wrote it may change {label}.</source>
        <translation type="unfinished">Seul son auteur peut modifier {label}.</translation>
    </message>
    <message>
        <source>Open it with that release.</source>
        <translation type="unfinished">Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>Open them one by one.</source>
        <translation type="unfinished">Ouvrez-les un par un.</translation>
    </message>
    <message>
        <source>Part it into several files with the same header.</source>
        <translation type="unfinished">Divisez-le en plusieurs fichiers avec le même en-tête.</translation>
    </message>
    <message>
        <source>Part it into several workbooks.</source>
        <translation type="unfinished">Divisez-le en plusieurs classeurs.</translation>
    </message>
    <message>
        <source>Please answer by {until}.</source>
        <translation type="unfinished">Veuillez répondre d’ici au {until}.</translation>
    </message>
    <message>
        <source>Please answer in writing.</source>
        <translation type="unfinished">Veuillez répondre par écrit.</translation>
    </message>
    <message>
        <source>Proposals are on the table for: {open_}.</source>
        <translation type="unfinished">Des propositions sont sur la table pour&#xa0;: {open_}.</translation>
    </message>
    <message>
        <source>Put on record {on}, outside {opens} to {closes}.</source>
        <translation type="unfinished">Consigné le {on}, hors de la période du {opens} au {closes}.</translation>
    </message>
    <message>
        <source>Put the answer on record first, with its source.</source>
        <translation type="unfinished">Consignez d’abord la réponse, avec sa source.</translation>
    </message>
    <message>
        <source>Put the original on record first.</source>
        <translation type="unfinished">Consignez d’abord l’original.</translation>
    </message>
    <message>
        <source>Receive a bundle that carries it.</source>
        <translation type="unfinished">Recevez un paquet qui le contient.</translation>
    </message>
    <message>
        <source>Receive a bundle with the roster first.</source>
        <translation type="unfinished">Recevez d’abord un paquet avec la liste.</translation>
    </message>
    <message>
        <source>Receive it again from another desk.</source>
        <translation type="unfinished">Recevez-le de nouveau d’un autre poste.</translation>
    </message>
    <message>
        <source>Receive it first, or say “none”.</source>
        <translation type="unfinished">Recevez-le d’abord, ou dites «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>Receive it first.</source>
        <translation type="unfinished">Recevez-le d’abord.</translation>
    </message>
    <message>
        <source>Receive the kit first.</source>
        <translation type="unfinished">Recevez d’abord le kit.</translation>
    </message>
    <message>
        <source>Receive the meeting kit first.</source>
        <translation type="unfinished">Recevez d’abord le kit de la réunion.</translation>
    </message>
    <message>
        <source>Receive the meeting kit, or found a registry.</source>
        <translation type="unfinished">Recevez le kit de la réunion, ou fondez un registre.</translation>
    </message>
    <message>
        <source>Receive the roster first.</source>
        <translation type="unfinished">Recevez d’abord la liste.</translation>
    </message>
    <message>
        <source>Receive what is missing first.</source>
        <translation type="unfinished">Recevez d’abord ce qui manque.</translation>
    </message>
    <message>
        <source>Receive what it signed since; if that is lost, restore without it and run “stocktake keys replace”.</source>
        <translation type="unfinished">Recevez ce qu’il a signé depuis&#xa0;; si cela est perdu, restaurez sans et exécutez «&#xa0;stocktake keys replace&#xa0;».</translation>
    </message>
    <message>
        <source>Reconcile them before the export, or put one value here.</source>
        <translation type="unfinished">Rapprochez-les avant l’export, ou mettez une seule valeur ici.</translation>
    </message>
    <message>
        <source>Reconcile them first.</source>
        <translation type="unfinished">Rapprochez-les d’abord.</translation>
    </message>
    <message>
        <source>Reconcile these entries one by one.</source>
        <translation type="unfinished">Rapprochez ces entrées une par une.</translation>
    </message>
    <message>
        <source>Records and the packs that are already here stay as they are.</source>
        <translation type="unfinished">Les fiches et les cadres déjà ici restent tels quels.</translation>
    </message>
    <message>
        <source>Records come back with the references that desks once gave them, which only the secretariat may do.</source>
        <translation type="unfinished">Les fiches reviennent avec les références que les postes leur ont données, ce que seul le secrétariat peut faire.</translation>
    </message>
    <message>
        <source>Records of the kind {type_} do not follow from what is kept: run “stocktake desk rebuild”.</source>
        <translation type="unfinished">Les fiches du type {type_} ne découlent pas de ce qui est conservé&#xa0;: exécutez «&#xa0;stocktake desk rebuild&#xa0;».</translation>
    </message>
    <message>
        <source>Reinstate it first, with a reason, if it stands after all.</source>
        <translation type="unfinished">Rétablissez-la d’abord, avec un motif, si elle vaut malgré tout.</translation>
    </message>
    <message>
        <source>Reject the other branch first: “stocktake quarantine list” shows both.</source>
        <translation type="unfinished">Rejetez d’abord l’autre branche&#xa0;: «&#xa0;stocktake quarantine list&#xa0;» montre les deux.</translation>
    </message>
    <message>
        <source>Restore it from its backup, or name it whole.</source>
        <translation type="unfinished">Restaurez-la depuis sa sauvegarde, ou nommez-la en entier.</translation>
    </message>
    <message>
        <source>Restore it from its backup.</source>
        <translation type="unfinished">Restaurez-le depuis sa sauvegarde.</translation>
    </message>
    <message>
        <source>Restore the key from its backup.</source>
        <translation type="unfinished">Restaurez la clé depuis sa sauvegarde.</translation>
    </message>
    <message>
        <source>Review notes belong to a review team, and you are in none.</source>
        <translation type="unfinished">Les notes d’examen appartiennent à une équipe d’examen, et vous n’êtes dans aucune.</translation>
    </message>
    <message>
        <source>Revoke its key instead, with “stocktake roster revoke”.</source>
        <translation type="unfinished">Révoquez plutôt sa clé, avec «&#xa0;stocktake roster revoke&#xa0;».</translation>
    </message>
    <message>
        <source>Revoke its key with a lower position in the log instead.</source>
        <translation type="unfinished">Révoquez plutôt sa clé à une position antérieure du journal.</translation>
    </message>
    <message>
        <source>Roster {number} does not follow on {number2}.</source>
        <translation type="unfinished">La liste {number} ne suit pas la liste {number2}.</translation>
    </message>
    <message>
        <source>Roster {number} is not signed by enough root keys.</source>
        <translation type="unfinished">La liste {number} n’est pas signée par assez de clés racines.</translation>
    </message>
    <message>
        <source>Roster {number} names another predecessor.</source>
        <translation type="unfinished">La liste {number} nomme une autre version précédente.</translation>
    </message>
    <message>
        <source>Row {number} has the same key and says something else.</source>
        <translation type="unfinished">La ligne {number} a la même clé et dit autre chose.</translation>
    </message>
    <message>
        <source>Row {number} of {name}, which begins in line {line}, cannot be read ({fault}).</source>
        <translation type="unfinished">La ligne {number} de {name}, qui commence à la ligne {line} du fichier, ne peut pas être lue ({fault}).</translation>
    </message>
    <message>
        <source>Run “stocktake enrol request” first.</source>
        <translation type="unfinished">Exécutez d’abord «&#xa0;stocktake enrol request&#xa0;».</translation>
    </message>
    <message>
        <source>Save it again as XLSX or CSV and import that.</source>
        <translation type="unfinished">Enregistrez-le de nouveau en XLSX ou CSV et importez celui-ci.</translation>
    </message>
    <message>
        <source>Save it again as “CSV UTF-8” (in LibreOffice: character set “Unicode (UTF-8)”) and import that.</source>
        <translation type="unfinished">Enregistrez-le de nouveau en «&#xa0;CSV UTF-8&#xa0;» (dans LibreOffice&#xa0;: jeu de caractères «&#xa0;Unicode (UTF-8)&#xa0;») et importez celui-ci.</translation>
    </message>
    <message>
        <source>Save the one that is meant as a workbook of its own, or as CSV.</source>
        <translation type="unfinished">Enregistrez celle qui est voulue dans un classeur à part, ou en CSV.</translation>
    </message>
    <message>
        <source>Save the table with values only.</source>
        <translation type="unfinished">Enregistrez le tableau avec les valeurs seulement.</translation>
    </message>
    <message>
        <source>Say in a sentence how you know; everybody can read it.</source>
        <translation type="unfinished">Dites en une phrase comment vous le savez&#xa0;; tout le monde peut la lire.</translation>
    </message>
    <message>
        <source>Say in a sentence why it is let in or turned away.</source>
        <translation type="unfinished">Dites en une phrase pourquoi il est admis ou écarté.</translation>
    </message>
    <message>
        <source>Say in a sentence why this value stands.</source>
        <translation type="unfinished">Dites en une phrase pourquoi cette valeur vaut.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation type="unfinished">Dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>Say in a sentence why; do not repeat the value.</source>
        <translation type="unfinished">Dites pourquoi en une phrase&#xa0;; ne répétez pas la valeur.</translation>
    </message>
    <message>
        <source>Say the other word instead.</source>
        <translation type="unfinished">Dites plutôt l’autre mot.</translation>
    </message>
    <message>
        <source>Say what became of that key with --old: retired, lost or compromised.</source>
        <translation type="unfinished">Dites avec --old ce qu’est devenue cette clé&#xa0;: retired, lost ou compromised.</translation>
    </message>
    <message>
        <source>Say what was answered, and in which letter.</source>
        <translation type="unfinished">Dites ce qui a été répondu, et dans quelle lettre.</translation>
    </message>
    <message>
        <source>Say which there are, or “none”, in “interests”.</source>
        <translation type="unfinished">Dites lesquels il y a, ou «&#xa0;none&#xa0;», dans «&#xa0;interests&#xa0;».</translation>
    </message>
    <message>
        <source>Scopes are registry, region/CODE, review/ID or review/ID/team/ID: small letters, digits, hyphens.</source>
        <translation type="unfinished">Les portées sont registry, region/CODE, review/ID ou review/ID/team/ID&#xa0;: petites lettres, chiffres, traits d’union.</translation>
    </message>
    <message>
        <source>See who wrote them.</source>
        <translation type="unfinished">Voyez qui les a écrites.</translation>
    </message>
    <message>
        <source>See “stocktake conflicts list”.</source>
        <translation type="unfinished">Voyez «&#xa0;stocktake conflicts list&#xa0;».</translation>
    </message>
    <message>
        <source>See “stocktake roster show”.</source>
        <translation type="unfinished">Voyez «&#xa0;stocktake roster show&#xa0;».</translation>
    </message>
    <message>
        <source>Segment {name}: its header is not the one it is filed under.</source>
        <translation type="unfinished">Segment {name}&#xa0;: son en-tête n’est pas celui sous lequel il est classé.</translation>
    </message>
    <message>
        <source>Segment {name}: the segment before it ({previous}) is not here.</source>
        <translation type="unfinished">Segment {name}&#xa0;: le segment précédent ({previous}) n’est pas ici.</translation>
    </message>
    <message>
        <source>Several people have withdrawn this record.</source>
        <translation type="unfinished">Plusieurs personnes ont retiré cette fiche.</translation>
    </message>
    <message>
        <source>Short, speakable, unique: the desk&apos;s mark and a number.</source>
        <translation type="unfinished">Court, prononçable, unique&#xa0;: le sigle du poste et un numéro.</translation>
    </message>
    <message>
        <source>Sit in your own role, receive the newest roster, and try again.</source>
        <translation type="unfinished">Siégez dans votre propre rôle, recevez la liste la plus récente et réessayez.</translation>
    </message>
    <message>
        <source>Somebody has built on your last change since.</source>
        <translation type="unfinished">Quelqu’un s’est depuis appuyé sur votre dernière modification.</translation>
    </message>
    <message>
        <source>Something else has written to this desk meanwhile.</source>
        <translation type="unfinished">Autre chose a écrit sur ce poste entre-temps.</translation>
    </message>
    <message>
        <source>Something else was put on record meanwhile.</source>
        <translation type="unfinished">Autre chose a été consigné entre-temps.</translation>
    </message>
    <message>
        <source>Split between two words.</source>
        <translation type="unfinished">Coupez entre deux mots.</translation>
    </message>
    <message>
        <source>Submissions come as {known}.</source>
        <translation type="unfinished">Les contributions se présentent sous la forme de {known}.</translation>
    </message>
    <message>
        <source>Take it from “stocktake registry show”: 64 digits.</source>
        <translation type="unfinished">Prenez-la de «&#xa0;stocktake registry show&#xa0;»&#xa0;: 64 chiffres.</translation>
    </message>
    <message>
        <source>Take one of: {known}.</source>
        <translation type="unfinished">Prenez l’un de&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Take your seat, or give --passphrase-fd, and try again.</source>
        <translation type="unfinished">Prenez place, ou donnez --passphrase-fd, et réessayez.</translation>
    </message>
    <message>
        <source>Tell the root keepers at once.</source>
        <translation type="unfinished">Prévenez tout de suite les gardiens de la racine.</translation>
    </message>
    <message>
        <source>Tell the root keepers at once; do not take anything else from this source.</source>
        <translation type="unfinished">Prévenez tout de suite les gardiens de la racine&#xa0;; ne prenez rien d’autre de cette source.</translation>
    </message>
    <message>
        <source>Tell the secretariat and the root keepers at once, and keep this desk as it is: it holds the proof.</source>
        <translation type="unfinished">Prévenez tout de suite le secrétariat et les gardiens de la racine, et gardez ce poste tel quel&#xa0;: il détient la preuve.</translation>
    </message>
    <message>
        <source>Tell the secretariat.</source>
        <translation type="unfinished">Prévenez le secrétariat.</translation>
    </message>
    <message>
        <source>Tell the secretariat: it holds far more than it seems, and whoever wrote it may have meant harm.</source>
        <translation type="unfinished">Prévenez le secrétariat&#xa0;: il contient bien plus qu’il n’y paraît, et son auteur a pu vouloir nuire.</translation>
    </message>
    <message>
        <source>The PIN is not the right one.</source>
        <translation type="unfinished">Le code PIN n’est pas le bon.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often: your key is locked again.</source>
        <translation type="unfinished">Le code PIN a été faux trop souvent&#xa0;: votre clé est de nouveau verrouillée.</translation>
    </message>
    <message>
        <source>The adopted text stays as it is.</source>
        <translation type="unfinished">Le texte adopté reste tel quel.</translation>
    </message>
    <message>
        <source>The certificate of the registry is not to be trusted ({verify_message}).</source>
        <translation type="unfinished">Le certificat du registre n’est pas digne de confiance ({verify_message}).</translation>
    </message>
    <message>
        <source>The copy could not be written ({fault}).</source>
        <translation type="unfinished">La copie n’a pas pu être écrite ({fault}).</translation>
    </message>
    <message>
        <source>The deadline had passed by then.</source>
        <translation type="unfinished">Le délai était alors déjà passé.</translation>
    </message>
    <message>
        <source>The desk at {path} cannot be read ({fault}).</source>
        <translation type="unfinished">Le poste à {path} ne peut pas être lu ({fault}).</translation>
    </message>
    <message>
        <source>The desk at {path} cannot be used ({fault}).</source>
        <translation type="unfinished">Le poste à {path} ne peut pas être utilisé ({fault}).</translation>
    </message>
    <message>
        <source>The desk has changed since this import was planned.</source>
        <translation type="unfinished">Le poste a changé depuis que cet import a été préparé.</translation>
    </message>
    <message>
        <source>The desk itself is as it was.</source>
        <translation type="unfinished">Le poste lui-même est tel qu’il était.</translation>
    </message>
    <message>
        <source>The document has more than {pages} pages.</source>
        <translation type="unfinished">Le document a plus de {pages} pages.</translation>
    </message>
    <message>
        <source>The document is damaged, or is not what its name says ({fault}).</source>
        <translation type="unfinished">Le document est endommagé, ou n’est pas ce que dit son nom ({fault}).</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation type="unfinished">Le document est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>The document is no text, whatever its name says.</source>
        <translation type="unfinished">Le document n’est pas du texte, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>The document itself is not on this desk.</source>
        <translation type="unfinished">Le document lui-même n’est pas sur ce poste.</translation>
    </message>
    <message>
        <source>The document needs more than a document may, or is damaged.</source>
        <translation type="unfinished">Le document demande plus que ce qui est permis à un document, ou est endommagé.</translation>
    </message>
    <message>
        <source>The document took longer than {g} seconds to read.</source>
        <translation type="unfinished">Le document a mis plus de {g} secondes à se lire.</translation>
    </message>
    <message>
        <source>The document unpacks to more than a document may.</source>
        <translation type="unfinished">Le document se décompresse au-delà de ce qui est permis.</translation>
    </message>
    <message>
        <source>The entries for {name} of this record do not differ.</source>
        <translation type="unfinished">Les entrées pour {name} de cette fiche ne divergent pas.</translation>
    </message>
    <message>
        <source>The file holds no sound W3C annotations ({why}).</source>
        <translation type="unfinished">Le fichier ne contient pas d’annotations W3C correctes ({why}).</translation>
    </message>
    <message>
        <source>The file is no JSON ({fault}).</source>
        <translation type="unfinished">Le fichier n’est pas du JSON ({fault}).</translation>
    </message>
    <message>
        <source>The file of the adopted text is damaged.</source>
        <translation type="unfinished">Le fichier du texte adopté est endommagé.</translation>
    </message>
    <message>
        <source>The file {name} is not what it was.</source>
        <translation type="unfinished">Le fichier {name} n’est pas ce qu’il était.</translation>
    </message>
    <message>
        <source>The file {sha}… is not beside the table.</source>
        <translation type="unfinished">Le fichier {sha}… n’est pas à côté du tableau.</translation>
    </message>
    <message>
        <source>The first roster is missing.</source>
        <translation type="unfinished">La première liste manque.</translation>
    </message>
    <message>
        <source>The framework pack cannot be used: {faults}.</source>
        <translation type="unfinished">Le cadre ne peut pas être utilisé&#xa0;: {faults}.</translation>
    </message>
    <message>
        <source>The group&apos;s key does not open with yours.</source>
        <translation type="unfinished">La clé du groupe ne s’ouvre pas avec la vôtre.</translation>
    </message>
    <message>
        <source>The header of {name} names “{repeated}” more than once.</source>
        <translation type="unfinished">L’en-tête de {name} nomme «&#xa0;{repeated}&#xa0;» plus d’une fois.</translation>
    </message>
    <message>
        <source>The key file asks for more work than is sane.</source>
        <translation type="unfinished">Le fichier de clé demande plus de travail que de raison.</translation>
    </message>
    <message>
        <source>The key file does not open.</source>
        <translation type="unfinished">Le fichier de clé ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>The key file holds another key than it says.</source>
        <translation type="unfinished">Le fichier de clé contient une autre clé que celle annoncée.</translation>
    </message>
    <message>
        <source>The key file is damaged ({fault}).</source>
        <translation type="unfinished">Le fichier de clé est endommagé ({fault}).</translation>
    </message>
    <message>
        <source>The key is empty, so the record could not be found again.</source>
        <translation type="unfinished">La clé est vide, de sorte que la fiche ne pourrait pas être retrouvée.</translation>
    </message>
    <message>
        <source>The new deadline is not after the one there is.</source>
        <translation type="unfinished">Le nouveau délai n’est pas postérieur à celui qui existe.</translation>
    </message>
    <message>
        <source>The newest header of this key that is here is another one.</source>
        <translation type="unfinished">L’en-tête le plus récent de cette clé ici est un autre.</translation>
    </message>
    <message>
        <source>The page did not come whole.</source>
        <translation type="unfinished">La page n’est pas arrivée entière.</translation>
    </message>
    <message>
        <source>The paragraph of this proposal is not here.</source>
        <translation type="unfinished">Le paragraphe de cette proposition n’est pas ici.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">La phrase de passe est vide.</translation>
    </message>
    <message>
        <source>The passphrase is not the right one.</source>
        <translation type="unfinished">La phrase de passe n’est pas la bonne.</translation>
    </message>
    <message>
        <source>The record has another reference here.</source>
        <translation type="unfinished">La fiche a ici une autre référence.</translation>
    </message>
    <message>
        <source>The registry at this address is another one.</source>
        <translation type="unfinished">Le registre à cette adresse en est un autre.</translation>
    </message>
    <message>
        <source>The registry at {address} cannot be reached now.</source>
        <translation type="unfinished">Le registre à {address} n’est pas joignable pour l’instant.</translation>
    </message>
    <message>
        <source>The registry does not take this device&apos;s signature.</source>
        <translation type="unfinished">Le registre n’accepte pas la signature de cet appareil.</translation>
    </message>
    <message>
        <source>The registry gave a receipt that proves nothing.</source>
        <translation type="unfinished">Le registre a donné un reçu qui ne prouve rien.</translation>
    </message>
    <message>
        <source>The registry keeps this device&apos;s enrolment request until the secretariat grants it.</source>
        <translation type="unfinished">Le registre garde la demande d’inscription de cet appareil jusqu’à ce que le secrétariat l’accorde.</translation>
    </message>
    <message>
        <source>The registry refused ({status_code}{else}{said}).</source>
        <translation type="unfinished">Le registre a refusé ({status_code}{else}{said}).</translation>
    </message>
    <message>
        <source>The registry there does not sign its log with the key that the roster names.</source>
        <translation type="unfinished">Le registre qui s’y trouve ne signe pas son journal avec la clé que nomme la liste.</translation>
    </message>
    <message>
        <source>The registry was not reached; {waits} segments wait here, and nothing is lost.</source>
        <translation type="unfinished">Le registre n’a pas été joint&#xa0;; {waits} segments attendent ici, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>The registry&apos;s log is not the one it was: of {size} entries this desk was told another root.</source>
        <translation type="unfinished">Le journal du registre n’est plus le même&#xa0;: pour {size} entrées, ce poste avait reçu une autre racine.</translation>
    </message>
    <message>
        <source>The request does not say which paragraph it is about.</source>
        <translation type="unfinished">La demande ne dit pas de quel paragraphe il s’agit.</translation>
    </message>
    <message>
        <source>The request is for another registry.</source>
        <translation type="unfinished">La demande est destinée à un autre registre.</translation>
    </message>
    <message>
        <source>The request is not signed as it must be.</source>
        <translation type="unfinished">La demande n’est pas signée comme il se doit.</translation>
    </message>
    <message>
        <source>The roster here knows nobody by the id “{receiver}”.</source>
        <translation type="unfinished">La liste ici ne connaît personne sous l’identifiant «&#xa0;{receiver}&#xa0;».</translation>
    </message>
    <message>
        <source>The roster here knows nobody to encrypt to as “{receiver}”.</source>
        <translation type="unfinished">La liste ici ne connaît personne pour qui chiffrer sous «&#xa0;{receiver}&#xa0;».</translation>
    </message>
    <message>
        <source>The second reader is somebody else.</source>
        <translation type="unfinished">Le second lecteur est quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The sheet is not complete.</source>
        <translation type="unfinished">La feuille n’est pas complète.</translation>
    </message>
    <message>
        <source>The silence lasts until {one}.</source>
        <translation type="unfinished">Le silence dure jusqu’au {one}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used ({fault}).</source>
        <translation type="unfinished">Le trousseau du système ne peut pas être utilisé ({fault}).</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the key.</source>
        <translation type="unfinished">Le trousseau du système n’a pas gardé la clé.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not hold this key.</source>
        <translation type="unfinished">Le trousseau du système ne contient pas cette clé.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation type="unfinished">Le trousseau du système est verrouillé.</translation>
    </message>
    <message>
        <source>The values that differ are not for everybody, and are not written here.</source>
        <translation type="unfinished">Les valeurs qui divergent ne sont pas pour tout le monde, et ne sont pas écrites ici.</translation>
    </message>
    <message>
        <source>The words that this proposal concerns no longer stand in the paragraph.</source>
        <translation type="unfinished">Les mots visés par cette proposition ne sont plus dans le paragraphe.</translation>
    </message>
    <message>
        <source>The {table} {name} is not what it was when it was kept.</source>
        <translation type="unfinished">{table} {name} n’est plus ce qu’il était quand il a été conservé.</translation>
    </message>
    <message>
        <source>There are no such two records here.</source>
        <translation type="unfinished">Il n’y a pas deux telles fiches ici.</translation>
    </message>
    <message>
        <source>There are two rosters numbered {number}: you are deceived, or a root key was used twice.</source>
        <translation type="unfinished">Il y a deux listes numérotées {number}&#xa0;: vous êtes trompé, ou une clé racine a servi deux fois.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation type="unfinished">Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is already something at {path}.</source>
        <translation type="unfinished">Il y a déjà quelque chose à {path}.</translation>
    </message>
    <message>
        <source>There is no change of yours at this desk to undo.</source>
        <translation type="unfinished">Il n’y a aucune modification de votre part à annuler sur ce poste.</translation>
    </message>
    <message>
        <source>There is no desk at {path}.</source>
        <translation type="unfinished">Il n’y a pas de poste à {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder_or_file}, and a bundle&apos;s name ends in {suffix}.</source>
        <translation type="unfinished">Il n’y a pas de dossier {folder_or_file}, et le nom d’un paquet se termine par {suffix}.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation type="unfinished">Il n’y a pas de dossier {parent}.</translation>
    </message>
    <message>
        <source>There is no room for {path}.</source>
        <translation type="unfinished">Il n’y a pas de place pour {path}.</translation>
    </message>
    <message>
        <source>There is no session “{name}” here.</source>
        <translation type="unfinished">Il n’y a pas de session «&#xa0;{name}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no such assessment here.</source>
        <translation type="unfinished">Cette évaluation n’est pas ici.</translation>
    </message>
    <message>
        <source>There is no such document here.</source>
        <translation type="unfinished">Ce document n’est pas ici.</translation>
    </message>
    <message>
        <source>There is no such note here.</source>
        <translation type="unfinished">Cette note n’est pas ici.</translation>
    </message>
    <message>
        <source>There is no such proposal here.</source>
        <translation type="unfinished">Cette proposition n’est pas ici.</translation>
    </message>
    <message>
        <source>There is no such question here.</source>
        <translation type="unfinished">Cette question n’est pas ici.</translation>
    </message>
    <message>
        <source>There is no such recommendation here.</source>
        <translation type="unfinished">Cette recommandation n’est pas ici.</translation>
    </message>
    <message>
        <source>There is no such record here.</source>
        <translation type="unfinished">Cette fiche n’est pas ici.</translation>
    </message>
    <message>
        <source>There is no such request here.</source>
        <translation type="unfinished">Cette demande n’est pas ici.</translation>
    </message>
    <message>
        <source>There is no such silence procedure here.</source>
        <translation type="unfinished">Cette procédure de silence n’est pas ici.</translation>
    </message>
    <message>
        <source>There is no such speaker on the list.</source>
        <translation type="unfinished">Cet orateur n’est pas sur la liste.</translation>
    </message>
    <message>
        <source>There is no such submission here.</source>
        <translation type="unfinished">Cette contribution n’est pas ici.</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation type="unfinished">Il n’y a pas de texte d’un côté de cet endroit.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation type="unfinished">Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>There is nothing to erase in {label} here.</source>
        <translation type="unfinished">Il n’y a rien à effacer dans {label} ici.</translation>
    </message>
    <message>
        <source>These are more than {most} records.</source>
        <translation type="unfinished">Cela fait plus de {most} fiches.</translation>
    </message>
    <message>
        <source>These entries differ no more.</source>
        <translation type="unfinished">Ces entrées ne divergent plus.</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation type="unfinished">Elles sont conservées.</translation>
    </message>
    <message>
        <source>This bundle cannot be used: {what}.</source>
        <translation type="unfinished">Ce paquet ne peut pas être utilisé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer release of Stocktake (format {format_named}).</source>
        <translation type="unfinished">Ce paquet a été écrit par une version plus récente de Stocktake (format {format_named}).</translation>
    </message>
    <message>
        <source>This desk belongs to a registry already.</source>
        <translation type="unfinished">Ce poste appartient déjà à un registre.</translation>
    </message>
    <message>
        <source>This desk belongs to no registry yet.</source>
        <translation type="unfinished">Ce poste n’appartient encore à aucun registre.</translation>
    </message>
    <message>
        <source>This desk cannot be written now ({fault}).</source>
        <translation type="unfinished">Ce poste n’est pas accessible en écriture pour l’instant ({fault}).</translation>
    </message>
    <message>
        <source>This desk does not hold all of {other} that it was printed from.</source>
        <translation type="unfinished">Ce poste n’a pas tout de {other} à partir de quoi il a été imprimé.</translation>
    </message>
    <message>
        <source>This desk does not know its {scope} yet.</source>
        <translation type="unfinished">Ce poste ne connaît pas encore sa portée {scope}.</translation>
    </message>
    <message>
        <source>This desk does not know where the registry is.</source>
        <translation type="unfinished">Ce poste ne sait pas où est le registre.</translation>
    </message>
    <message>
        <source>This desk does not know whose key {key} is.</source>
        <translation type="unfinished">Ce poste ne sait pas à qui est la clé {key}.</translation>
    </message>
    <message>
        <source>This desk does not know yet to which registry it belongs.</source>
        <translation type="unfinished">Ce poste ne sait pas encore à quel registre il appartient.</translation>
    </message>
    <message>
        <source>This desk does not know yet whom to believe.</source>
        <translation type="unfinished">Ce poste ne sait pas encore qui croire.</translation>
    </message>
    <message>
        <source>This desk has no framework pack yet.</source>
        <translation type="unfinished">Ce poste n’a pas encore de cadre.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer release (its form is {version}, this release knows {version2}).</source>
        <translation type="unfinished">Ce poste a été utilisé en dernier par une version plus récente (sa forme est {version}, cette version connaît {version2}).</translation>
    </message>
    <message>
        <source>This document has no paragraphs.</source>
        <translation type="unfinished">Ce document n’a pas de paragraphes.</translation>
    </message>
    <message>
        <source>This document is adopted already.</source>
        <translation type="unfinished">Ce document est déjà adopté.</translation>
    </message>
    <message>
        <source>This enrolment has no effect: what you write is not believed under the roster here.</source>
        <translation type="unfinished">Cette inscription est sans effet&#xa0;: ce que vous écrivez n’est pas cru selon la liste présente ici.</translation>
    </message>
    <message>
        <source>This file is encrypted to others, or damaged.</source>
        <translation type="unfinished">Ce fichier est chiffré pour d’autres, ou endommagé.</translation>
    </message>
    <message>
        <source>This file is not an edited copy of the document.</source>
        <translation type="unfinished">Ce fichier n’est pas une copie modifiée du document.</translation>
    </message>
    <message>
        <source>This is no cycle that is made after a template of the pack and has a last day.</source>
        <translation type="unfinished">Ce n’est pas un cycle établi d’après un modèle du cadre et qui a un dernier jour.</translation>
    </message>
    <message>
        <source>This is no record that is withdrawn.</source>
        <translation type="unfinished">Ce n’est pas une fiche retirée.</translation>
    </message>
    <message>
        <source>This is the document that stands here already.</source>
        <translation type="unfinished">C’est le document qui se trouve déjà ici.</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation type="unfinished">Cette clé est déjà inscrite.</translation>
    </message>
    <message>
        <source>This key is no root key of this registry.</source>
        <translation type="unfinished">Cette clé n’est pas une clé racine de ce registre.</translation>
    </message>
    <message>
        <source>This key opens by a passphrase.</source>
        <translation type="unfinished">Cette clé s’ouvre par une phrase de passe.</translation>
    </message>
    <message>
        <source>This key opens no group of this registry.</source>
        <translation type="unfinished">Cette clé n’ouvre aucun groupe de ce registre.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation type="unfinished">Ceci demande un motif.</translation>
    </message>
    <message>
        <source>This paragraph is not one of the document.</source>
        <translation type="unfinished">Ce paragraphe n’est pas un paragraphe du document.</translation>
    </message>
    <message>
        <source>This private note was written under another key.</source>
        <translation type="unfinished">Cette note privée a été écrite sous une autre clé.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <translation type="unfinished">Cette question n’a pas encore de réponse.</translation>
    </message>
    <message>
        <source>This question is about other entries.</source>
        <translation type="unfinished">Cette question porte sur d’autres entrées.</translation>
    </message>
    <message>
        <source>This record is not withdrawn.</source>
        <translation type="unfinished">Cette fiche n’est pas retirée.</translation>
    </message>
    <message>
        <source>This record is withdrawn already.</source>
        <translation type="unfinished">Cette fiche est déjà retirée.</translation>
    </message>
    <message>
        <source>This record is withdrawn.</source>
        <translation type="unfinished">Cette fiche est retirée.</translation>
    </message>
    <message>
        <source>This request is to replace a key that is not that person&apos;s.</source>
        <translation type="unfinished">Cette demande vise à remplacer une clé qui n’est pas celle de cette personne.</translation>
    </message>
    <message>
        <source>This request replaces the key {key} of “{person}”.</source>
        <translation type="unfinished">Cette demande remplace la clé {key} de «&#xa0;{person}&#xa0;».</translation>
    </message>
    <message>
        <source>This roster is of another registry than the one whose fingerprint this desk was given.</source>
        <translation type="unfinished">Cette liste est d’un autre registre que celui dont l’empreinte a été donnée à ce poste.</translation>
    </message>
    <message>
        <source>This roster is of another registry.</source>
        <translation type="unfinished">Cette liste est d’un autre registre.</translation>
    </message>
    <message>
        <source>This sealed value does not open with the key at hand.</source>
        <translation type="unfinished">Cette valeur scellée ne s’ouvre pas avec la clé présente.</translation>
    </message>
    <message>
        <source>This segment stays “{verdict}”{and}{reason}.</source>
        <translation type="unfinished">Ce segment reste «&#xa0;{verdict}&#xa0;»{and}{reason}.</translation>
    </message>
    <message>
        <source>This silence procedure has ended.</source>
        <translation type="unfinished">Cette procédure de silence est terminée.</translation>
    </message>
    <message>
        <source>This submission is under embargo.</source>
        <translation type="unfinished">Cette contribution est sous embargo.</translation>
    </message>
    <message>
        <source>This system has no keyring within reach.</source>
        <translation type="unfinished">Ce système n’a pas de trousseau à portée.</translation>
    </message>
    <message>
        <source>Translate a shared text.</source>
        <translation type="unfinished">Traduisez un texte partagé.</translation>
    </message>
    <message>
        <source>Try again, or give your passphrase.</source>
        <translation type="unfinished">Réessayez, ou donnez votre phrase de passe.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Réessayez.</translation>
    </message>
    <message>
        <source>Type every numbered line.</source>
        <translation type="unfinished">Tapez chaque ligne numérotée.</translation>
    </message>
    <message>
        <source>Type it as its operator says.</source>
        <translation type="unfinished">Tapez-la comme le dit son exploitant.</translation>
    </message>
    <message>
        <source>Type the address that it shows.</source>
        <translation type="unfinished">Tapez l’adresse qu’il affiche.</translation>
    </message>
    <message>
        <source>Undone by who wrote it.</source>
        <translation type="unfinished">Annulé par son auteur.</translation>
    </message>
    <message>
        <source>Unlock it with its own password, or use a passphrase.</source>
        <translation type="unfinished">Déverrouillez-le avec son propre mot de passe, ou utilisez une phrase de passe.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use a passphrase.</source>
        <translation type="unfinished">Déverrouillez le trousseau, ou utilisez une phrase de passe.</translation>
    </message>
    <message>
        <source>Use a mapping file: then your desk gives references of its own.</source>
        <translation type="unfinished">Utilisez un fichier de correspondance&#xa0;: votre poste donne alors ses propres références.</translation>
    </message>
    <message>
        <source>Use a passphrase: in the window, or by --passphrase-fd.</source>
        <translation type="unfinished">Utilisez une phrase de passe&#xa0;: dans la fenêtre, ou par --passphrase-fd.</translation>
    </message>
    <message>
        <source>Use another stick or folder.</source>
        <translation type="unfinished">Utilisez une autre clé USB ou un autre dossier.</translation>
    </message>
    <message>
        <source>Wait until it is released.</source>
        <translation type="unfinished">Attendez sa publication.</translation>
    </message>
    <message>
        <source>What answers at that address is no registry, such as the page that a network shows before it is paid for.</source>
        <translation type="unfinished">Ce qui répond à cette adresse n’est pas un registre, par exemple la page qu’un réseau affiche avant paiement.</translation>
    </message>
    <message>
        <source>What belongs to {name} would unpack to more than a bundle may, and cannot be parted.</source>
        <translation type="unfinished">Ce qui appartient à {name} se décompresserait au-delà de ce qu’un paquet permet, et ne peut être divisé.</translation>
    </message>
    <message>
        <source>What came cannot be decompressed.</source>
        <translation type="unfinished">Ce qui est arrivé ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>What came from there is not proven to be in the registry&apos;s log.</source>
        <translation type="unfinished">Rien ne prouve que ce qui en est venu soit dans le journal du registre.</translation>
    </message>
    <message>
        <source>What has gone and come so far stays.</source>
        <translation type="unfinished">Ce qui est parti et arrivé jusqu’ici reste.</translation>
    </message>
    <message>
        <source>What is shown of {label} does not follow from what is kept: run “stocktake desk rebuild”.</source>
        <translation type="unfinished">Ce qui est affiché de {label} ne découle pas de ce qui est conservé&#xa0;: exécutez «&#xa0;stocktake desk rebuild&#xa0;».</translation>
    </message>
    <message>
        <source>What the Chair decides on a summary needs a reason.</source>
        <translation type="unfinished">Ce que la présidence décide d’un résumé demande un motif.</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds for this key is damaged.</source>
        <translation type="unfinished">Ce que le trousseau du système contient pour cette clé est endommagé.</translation>
    </message>
    <message>
        <source>What waits needs a day on which it is looked at again.</source>
        <translation type="unfinished">Ce qui attend a besoin d’un jour où on le regarde de nouveau.</translation>
    </message>
    <message>
        <source>What was written to {name} reads back as something else, so the medium is not to be trusted.</source>
        <translation type="unfinished">Ce qui a été écrit sur {name} se relit autrement&#xa0;: ce support n’est pas fiable.</translation>
    </message>
    <message>
        <source>What your last change replaced is not here.</source>
        <translation type="unfinished">Ce que votre dernière modification a remplacé n’est pas ici.</translation>
    </message>
    <message>
        <source>Which of these is right?</source>
        <translation type="unfinished">Lequel de ceux-ci est juste&#xa0;?</translation>
    </message>
    <message>
        <source>Who answers for the author does not judge it as a peer.</source>
        <translation type="unfinished">Qui répond pour l’auteur ne le juge pas comme pair.</translation>
    </message>
    <message>
        <source>Who judges others declares their interests first.</source>
        <translation type="unfinished">Qui juge d’autres déclare d’abord ses intérêts.</translation>
    </message>
    <message>
        <source>Work on; try again when there is a network.</source>
        <translation type="unfinished">Continuez à travailler&#xa0;; réessayez quand il y a un réseau.</translation>
    </message>
    <message>
        <source>Write one with “stocktake text edit”, edit that, and take it back.</source>
        <translation type="unfinished">Écrivez-en un avec «&#xa0;stocktake text edit&#xa0;», modifiez celui-ci et reprenez-le.</translation>
    </message>
    <message>
        <source>Write or draft it first.</source>
        <translation type="unfinished">Écrivez-le ou rédigez-le d’abord.</translation>
    </message>
    <message>
        <source>Write the notes into a Word file, or as JSON-LD.</source>
        <translation type="unfinished">Écrivez les notes dans un fichier Word, ou en JSON-LD.</translation>
    </message>
    <message>
        <source>Write the paragraph as it was agreed, and mark the proposal as agreed.</source>
        <translation type="unfinished">Écrivez le paragraphe tel qu’il a été convenu, et marquez la proposition comme convenue.</translation>
    </message>
    <message>
        <source>Your key is locked.</source>
        <translation type="unfinished">Votre clé est verrouillée.</translation>
    </message>
    <message>
        <source>awaiting enrolment</source>
        <translation type="unfinished">en attente d’inscription</translation>
    </message>
    <message>
        <source>it names a roster {number} that is not in the registry&apos;s chain</source>
        <translation type="unfinished">il nomme une liste {number} qui n’est pas dans la chaîne du registre</translation>
    </message>
    <message>
        <source>it was written for another registry</source>
        <translation type="unfinished">il a été écrit pour un autre registre</translation>
    </message>
    <message>
        <source>its enrolment at the venue was taken back</source>
        <translation type="unfinished">son inscription sur place a été reprise</translation>
    </message>
    <message>
        <source>its key has asked to be enrolled</source>
        <translation type="unfinished">sa clé a demandé à être inscrite</translation>
    </message>
    <message>
        <source>its key was revoked</source>
        <translation type="unfinished">sa clé a été révoquée</translation>
    </message>
    <message>
        <source>no roster lists this key</source>
        <translation type="unfinished">aucune liste ne contient cette clé</translation>
    </message>
    <message>
        <source>no roster vouches for this key at that number</source>
        <translation type="unfinished">aucune liste ne répond de cette clé à ce numéro</translation>
    </message>
    <message>
        <source>outside the mandate</source>
        <translation type="unfinished">hors du mandat</translation>
    </message>
    <message>
        <source>proven earlier by a receipt</source>
        <translation type="unfinished">prouvé plus tôt par un reçu</translation>
    </message>
    <message>
        <source>revoked, unproven</source>
        <translation type="unfinished">révoqué, non prouvé</translation>
    </message>
    <message>
        <source>the delegation at the venue has ended</source>
        <translation type="unfinished">la délégation sur place est terminée</translation>
    </message>
    <message>
        <source>the person no longer has that role</source>
        <translation type="unfinished">la personne n’a plus ce rôle</translation>
    </message>
    <message>
        <source>this key has written two different things under one number</source>
        <translation type="unfinished">cette clé a écrit deux choses différentes sous un même numéro</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished">clé inconnue</translation>
    </message>
    <message>
        <source>{count} rows are refused.</source>
        <translation type="unfinished">{count} lignes sont refusées.</translation>
    </message>
    <message>
        <source>{count} rows of {name} are refused.</source>
        <translation type="unfinished">{count} lignes de {name} sont refusées.</translation>
    </message>
    <message>
        <source>{folder} is there already and not an empty folder.</source>
        <translation type="unfinished">{folder} existe déjà et n’est pas un dossier vide.</translation>
    </message>
    <message>
        <source>{found} records here have this key.</source>
        <translation type="unfinished">{found} fiches ici ont cette clé.</translation>
    </message>
    <message>
        <source>{how} in this desk begins with “{beginning}”.</source>
        <translation type="unfinished">{how} dans ce poste commence par «&#xa0;{beginning}&#xa0;».</translation>
    </message>
    <message>
        <source>{how} the reference “{text}”.</source>
        <translation type="unfinished">{how} la référence «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>{label} ({other}) lies before {label2} ({one}).</source>
        <translation type="unfinished">{label} ({other}) précède {label2} ({one}).</translation>
    </message>
    <message>
        <source>{label} can be sealed only once there is a roster.</source>
        <translation type="unfinished">{label} ne peut être scellé que lorsqu’il y a une liste.</translation>
    </message>
    <message>
        <source>{label} does not take a value that way.</source>
        <translation type="unfinished">{label} ne prend pas de valeur de cette façon.</translation>
    </message>
    <message>
        <source>{label} has no field “{name}”.</source>
        <translation type="unfinished">{label} n’a pas de champ «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{label} has no text yet.</source>
        <translation type="unfinished">{label} n’a pas encore de texte.</translation>
    </message>
    <message>
        <source>{label} is erased already.</source>
        <translation type="unfinished">{label} est déjà effacé.</translation>
    </message>
    <message>
        <source>{label} is no personal value.</source>
        <translation type="unfinished">{label} n’est pas une valeur personnelle.</translation>
    </message>
    <message>
        <source>{label} is no text that everybody may read.</source>
        <translation type="unfinished">{label} n’est pas un texte que tout le monde peut lire.</translation>
    </message>
    <message>
        <source>{label} is what a party declares of itself.</source>
        <translation type="unfinished">{label} est ce qu’une partie déclare d’elle-même.</translation>
    </message>
    <message>
        <source>{label} is written record by record.</source>
        <translation type="unfinished">{label} s’écrit fiche par fiche.</translation>
    </message>
    <message>
        <source>{label} leads to a record that is withdrawn.</source>
        <translation type="unfinished">{label} mène à une fiche qui est retirée.</translation>
    </message>
    <message>
        <source>{label} takes one value.</source>
        <translation type="unfinished">{label} prend une seule valeur.</translation>
    </message>
    <message>
        <source>{label} takes several values.</source>
        <translation type="unfinished">{label} prend plusieurs valeurs.</translation>
    </message>
    <message>
        <source>{label} was written by others.</source>
        <translation type="unfinished">{label} a été écrit par d’autres.</translation>
    </message>
    <message>
        <source>{label}: {f} per cent of “{name}” in {parts} records.</source>
        <translation type="unfinished">{label}&#xa0;: {f} pour cent de «&#xa0;{name}&#xa0;» dans {parts} fiches.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {faults}.</source>
        <translation type="unfinished">{name} ne peut pas être utilisé&#xa0;: {faults}.</translation>
    </message>
    <message>
        <source>{name} has no column “{missing}”; there are: {there}.</source>
        <translation type="unfinished">{name} n’a pas de colonne «&#xa0;{missing}&#xa0;»&#xa0;; il y a&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>{name} has no columns for a record&apos;s id and scope.</source>
        <translation type="unfinished">{name} n’a pas de colonnes pour l’identifiant et la portée d’une fiche.</translation>
    </message>
    <message>
        <source>{name} has {found} sheets: {found2}.</source>
        <translation type="unfinished">{name} a {found} feuilles&#xa0;: {found2}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most_inside} MiB.</source>
        <translation type="unfinished">{name} contient plus de {most_inside} Mio.</translation>
    </message>
    <message>
        <source>{name} is encrypted to whoever it is for.</source>
        <translation type="unfinished">{name} est chiffré pour ses destinataires.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MiB.</source>
        <translation type="unfinished">{name} dépasse {most} Mio.</translation>
    </message>
    <message>
        <source>{name} is no export ({fault}).</source>
        <translation type="unfinished">{name} n’est pas un export ({fault}).</translation>
    </message>
    <message>
        <source>{name} is no export that this release reads ({format}).</source>
        <translation type="unfinished">{name} n’est pas un export que cette version lit ({format}).</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text ({where}{reason}).</source>
        <translation type="unfinished">{name} n’est pas du texte UTF-8 ({where}{reason}).</translation>
    </message>
    <message>
        <source>{name} is not a workbook that can be read ({fault}).</source>
        <translation type="unfinished">{name} n’est pas un classeur lisible ({fault}).</translation>
    </message>
    <message>
        <source>{name} is not plain text: line {line} holds a character that no text has.</source>
        <translation type="unfinished">{name} n’est pas du texte brut&#xa0;: la ligne {line} contient un caractère qu’aucun texte n’a.</translation>
    </message>
    <message>
        <source>{name} says that it has more cells than a table may.</source>
        <translation type="unfinished">{name} annonce plus de cellules qu’un tableau ne peut en avoir.</translation>
    </message>
    <message>
        <source>{over} and nothing proves that this is older</source>
        <translation type="unfinished">{over} et rien ne prouve que ceci soit antérieur</translation>
    </message>
    <message>
        <source>{over}, after this was in the registry&apos;s log</source>
        <translation type="unfinished">{over}, après que ceci figurait au journal du registre</translation>
    </message>
    <message>
        <source>{path} cannot be read ({fault}).</source>
        <translation type="unfinished">{path} ne peut pas être lu ({fault}).</translation>
    </message>
    <message>
        <source>{path} could not be written ({fault}).</source>
        <translation type="unfinished">{path} n’a pas pu être écrit ({fault}).</translation>
    </message>
    <message>
        <source>{path} holds no table.</source>
        <translation type="unfinished">{path} ne contient pas de tableau.</translation>
    </message>
    <message>
        <source>{path} is not a desk.</source>
        <translation type="unfinished">{path} n’est pas un poste.</translation>
    </message>
    <message>
        <source>{path} is there already and holds something else.</source>
        <translation type="unfinished">{path} existe déjà et contient autre chose.</translation>
    </message>
    <message>
        <source>{path} may not be written: it is protected.</source>
        <translation type="unfinished">{path} n’est pas accessible en écriture&#xa0;: il est protégé.</translation>
    </message>
    <message>
        <source>{person} is not enrolled as {role} there at the venue</source>
        <translation type="unfinished">{person} n’y est pas inscrit sur place comme {role}</translation>
    </message>
    <message>
        <source>{plural} do not belong to “{scope}”.</source>
        <translation type="unfinished">Les éléments {plural} n’appartiennent pas à «&#xa0;{scope}&#xa0;».</translation>
    </message>
    <message>
        <source>{threshold} of {keys} root keys can never sign.</source>
        <translation type="unfinished">{threshold} sur {keys} clés racines ne peuvent jamais signer.</translation>
    </message>
    <message>
        <source>{went} segments went, {came} came, {waits} wait.</source>
        <translation type="unfinished">{went} segments partis, {came} arrivés, {waits} en attente.</translation>
    </message>
    <message>
        <source>{who} may not export: {lower}.</source>
        <translation type="unfinished">{who} ne peut pas exporter&#xa0;: {lower}.</translation>
    </message>
    <message>
        <source>“{code}” is not a code for {label}.</source>
        <translation type="unfinished">«&#xa0;{code}&#xa0;» n’est pas un code pour {label}.</translation>
    </message>
    <message>
        <source>“{field}” is of a newer release: it is kept, handed on and shown as it is.</source>
        <translation type="unfinished">«&#xa0;{field}&#xa0;» vient d’une version plus récente&#xa0;: il est conservé, transmis et affiché tel quel.</translation>
    </message>
    <message>
        <source>“{id}” is somebody else in the roster.</source>
        <translation type="unfinished">«&#xa0;{id}&#xa0;» est quelqu’un d’autre dans la liste.</translation>
    </message>
    <message>
        <source>“{key}” is no public key.</source>
        <translation type="unfinished">«&#xa0;{key}&#xa0;» n’est pas une clé publique.</translation>
    </message>
    <message>
        <source>“{kind}” is no document that comes later.</source>
        <translation type="unfinished">«&#xa0;{kind}&#xa0;» n’est pas un document qui vient plus tard.</translation>
    </message>
    <message>
        <source>“{name}” is larger than a desk keeps ({max_file} MiB).</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» est plus grand que ce qu’un poste conserve ({max_file} Mio).</translation>
    </message>
    <message>
        <source>“{name}” is no document that can be read here.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» n’est pas un document lisible ici.</translation>
    </message>
    <message>
        <source>“{officer}” has several keys.</source>
        <translation type="unfinished">«&#xa0;{officer}&#xa0;» a plusieurs clés.</translation>
    </message>
    <message>
        <source>“{officer}” holds no open delegation.</source>
        <translation type="unfinished">«&#xa0;{officer}&#xa0;» ne détient aucune délégation ouverte.</translation>
    </message>
    <message>
        <source>“{person}” has no keys on this desk.</source>
        <translation type="unfinished">«&#xa0;{person}&#xa0;» n’a pas de clés sur ce poste.</translation>
    </message>
    <message>
        <source>“{person}” has no role in which one may enrol others.</source>
        <translation type="unfinished">«&#xa0;{person}&#xa0;» n’a aucun rôle permettant d’inscrire d’autres personnes.</translation>
    </message>
    <message>
        <source>“{person}” is in the roster.</source>
        <translation type="unfinished">«&#xa0;{person}&#xa0;» est dans la liste.</translation>
    </message>
    <message>
        <source>“{person}” is no {role} in the roster.</source>
        <translation type="unfinished">«&#xa0;{person}&#xa0;» n’est pas {role} dans la liste.</translation>
    </message>
    <message>
        <source>“{pin}” is no fingerprint: one has eight groups of five digits.</source>
        <translation type="unfinished">«&#xa0;{pin}&#xa0;» n’est pas une empreinte&#xa0;: celle-ci a huit groupes de cinq chiffres.</translation>
    </message>
    <message>
        <source>“{recipient}” is no age recipient.</source>
        <translation type="unfinished">«&#xa0;{recipient}&#xa0;» n’est pas un destinataire age.</translation>
    </message>
    <message>
        <source>“{ref}” is the reference of another record here ({hex}).</source>
        <translation type="unfinished">«&#xa0;{ref}&#xa0;» est ici la référence d’une autre fiche ({hex}).</translation>
    </message>
    <message>
        <source>“{shown}” is not taken for {label}: {want}.</source>
        <translation type="unfinished">«&#xa0;{shown}&#xa0;» n’est pas accepté pour {label}&#xa0;: {want}.</translation>
    </message>
    <message>
        <source>“{text}” is not a label or scope.</source>
        <translation type="unfinished">«&#xa0;{text}&#xa0;» n’est pas un label ni une portée.</translation>
    </message>
    <message>
        <source>“{title}” is not for this constituency: {constituency}.</source>
        <translation type="unfinished">«&#xa0;{title}&#xa0;» n’est pas pour ce groupe&#xa0;: {constituency}.</translation>
    </message>
    <message>
        <source>“{type_}” is not a kind of record.</source>
        <translation type="unfinished">«&#xa0;{type_}&#xa0;» n’est pas un type de fiche.</translation>
    </message>
    <message>
        <source>“{url}” is no address of a registry.</source>
        <translation type="unfinished">«&#xa0;{url}&#xa0;» n’est pas une adresse de registre.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation type="unfinished">Impossible de lire {file} ({why}).</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still there.</source>
        <translation type="unfinished">Vérifiez le nom, et que la clé USB est toujours en place.</translation>
    </message>
    <message>
        <source>Something in this program went wrong, and what was asked for was not done.</source>
        <translation type="unfinished">Une erreur s’est produite dans ce logiciel, et ce qui était demandé n’a pas été fait.</translation>
    </message>
    <message>
        <source>Everything that was kept or put on record before is safe.</source>
        <translation type="unfinished">Tout ce qui a été gardé ou consigné auparavant est en sûreté.</translation>
    </message>
    <message>
        <source>Try again.  If it happens again, send the log, which holds none of your entries, to the secretariat.</source>
        <translation type="unfinished">Réessayez. Si cela se reproduit, envoyez au secrétariat le journal, qui ne contient aucune de vos entrées.</translation>
    </message>
    <message>
        <source>Stocktake was not closed properly the last time.</source>
        <translation type="unfinished">Stocktake n’a pas été fermé correctement la dernière fois.</translation>
    </message>
    <message>
        <source>Everything up to {time} is saved.</source>
        <translation type="unfinished">Tout est enregistré jusqu’à {time}.</translation>
    </message>
    <message>
        <source>A line that was being typed comes back once you have taken your seat.</source>
        <translation type="unfinished">Une ligne en cours de saisie revient dès que vous avez pris place.</translation>
    </message>
    <message>
        <source>The desk {file} is open in another window.</source>
        <translation type="unfinished">Le poste {file} est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the other window is not disturbed.</source>
        <translation type="unfinished">Rien n’a été modifié, et l’autre fenêtre n’est pas touchée.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation type="unfinished">Poursuivez-y, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>“{field}” is still missing.</source>
        <translation type="unfinished">«&#xa0;{field}&#xa0;» manque encore.</translation>
    </message>
    <message>
        <source>Fill it in, and try again.</source>
        <translation type="unfinished">Remplissez ce champ, puis réessayez.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished">Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation type="unfinished">Saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>The request of “{name}” has another fingerprint than the one that was read aloud.</source>
        <translation type="unfinished">La demande de «&#xa0;{name}&#xa0;» a une autre empreinte que celle qui a été lue à voix haute.</translation>
    </message>
    <message>
        <source>Let them read theirs once more; enrol nobody whose fingerprint differs.</source>
        <translation type="unfinished">Demandez-leur de relire la leur&#xa0;; n’inscrivez personne dont l’empreinte diffère.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished">Secrétariat</translation>
    </message>
    <message>
        <source>Lead rapporteur</source>
        <translation type="unfinished">Rapporteur principal</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished">Rapporteur</translation>
    </message>
    <message>
        <source>Chair or co-chair</source>
        <translation type="unfinished">Présidence ou coprésidence</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">Point focal</translation>
    </message>
    <message>
        <source>Peer reviewer</source>
        <translation type="unfinished">Pair examinateur</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished">Expert</translation>
    </message>
    <message>
        <source>Editor or translator</source>
        <translation type="unfinished">Rédacteur ou traducteur</translation>
    </message>
    <message>
        <source>Root keeper</source>
        <translation type="unfinished">Gardien de la racine</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished">Observateur</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished">Fiable</translation>
    </message>
    <message>
        <source>Proven by a receipt</source>
        <translation type="unfinished">Attesté par un reçu</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">Admis</translation>
    </message>
    <message>
        <source>Awaiting enrolment</source>
        <translation type="unfinished">En attente d’inscription</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation type="unfinished">Clé inconnue</translation>
    </message>
    <message>
        <source>Revoked, unproven</source>
        <translation type="unfinished">Révoqué, non attesté</translation>
    </message>
    <message>
        <source>Outside the mandate</source>
        <translation type="unfinished">Hors mandat</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation type="unfinished">Bifurcation</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Rejeté</translation>
    </message>
    <message>
        <source>Review team only</source>
        <translation type="unfinished">Équipe d’examen seulement</translation>
    </message>
    <message>
        <source>Secretariat only</source>
        <translation type="unfinished">Secrétariat seulement</translation>
    </message>
    <message>
        <source>Sealed for the secretariat</source>
        <translation type="unfinished">Scellé pour le secrétariat</translation>
    </message>
    <message>
        <source>The copy cannot be read back.</source>
        <translation type="unfinished">La copie ne peut pas être relue.</translation>
    </message>
    <message>
        <source>The desk itself is as it was.</source>
        <translation type="unfinished">Le poste lui-même est tel qu’il était.</translation>
    </message>
    <message>
        <source>Take another stick or folder.</source>
        <translation type="unfinished">Prenez une autre clé USB ou un autre dossier.</translation>
    </message>
    <message>
        <source>{language} (unreviewed)</source>
        <translation type="unfinished">{language} (non révisé)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Comme le système</translation>
    </message>
</context>
</TS>
