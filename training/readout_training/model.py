"""The joint model: one encoder, a word vector for every word, and a head for each task."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from . import corpus, events, marked, names, polnear
from .encoder import HIDDEN, Encoder
from .labels import COARSE_NAMES
from .window import IGNORED

ARC, RELATION, LINK, ATTRIBUTION, EVENT = 256, 96, 96, 192, 192
DISTANCE_LIMIT, SENTENCE_LIMIT = 48, 3
MASKED = -1e4
"""The score of a pair of words that cannot be linked."""


class Biaffine(nn.Module):
    """Arc scores and relation vectors of every (dependent, head) pair (Dozat and Manning 2017)."""

    def __init__(self, relations, dropout):
        super().__init__()
        self.dropout = nn.Dropout(dropout)
        self.arc_head, self.arc_dependent = nn.Linear(HIDDEN, ARC), nn.Linear(HIDDEN, ARC)
        self.relation_head, self.relation_dependent = nn.Linear(HIDDEN, RELATION), nn.Linear(HIDDEN, RELATION)
        self.arc_weight = nn.Parameter(torch.randn(ARC, ARC) * 0.01)
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.relation_weight = nn.Parameter(torch.randn(RELATION + 1, relations, RELATION + 1) * 0.02)

    def _project(self, layer, x):
        return self.dropout(F.gelu(layer(x)))

    def arcs(self, x, sentence, word_mask):
        """Unnormalised scores [b, w, w]; MASKED outside the dependent's sentence, except for the root."""
        query = torch.matmul(self._project(self.arc_dependent, x), self.arc_weight) + self.arc_bias
        return mask_arcs(pairwise(query, self._project(self.arc_head, x)), sentence, word_mask)

    def relations_of(self, x, heads):
        """Relation scores [b, w, r] for one given head per word."""
        count = self.relation_weight.shape[1]
        dependent = _with_one(self._project(self.relation_dependent, x))
        head = _with_one(torch.gather(self._project(self.relation_head, x), 1,
                                      heads.unsqueeze(-1).expand(-1, -1, RELATION)))
        rows = dependent.shape[0] * dependent.shape[1]
        left = torch.matmul(dependent.reshape(rows, -1), self.relation_weight.reshape(RELATION + 1, -1))
        scores = torch.matmul(left.view(rows, count, -1), head.reshape(rows, -1, 1))
        return scores.view(x.shape[0], x.shape[1], count)

    def best_relations(self, x):
        """The id of the best relation for every (dependent, head) pair, [b, w, w]."""
        batch, words, _ = x.shape
        count = self.relation_weight.shape[1]
        dependent = _with_one(self._project(self.relation_dependent, x))
        head = _with_one(self._project(self.relation_head, x))
        left = torch.matmul(dependent, self.relation_weight.reshape(RELATION + 1, -1))
        scores = torch.matmul(left.view(batch, words * count, RELATION + 1), head.transpose(1, 2))
        return scores.view(batch, words, count, words).argmax(2)


class Link(nn.Module):
    """Scores of (cue word, word) pairs: bilinear, plus biases by distance in words and in sentences."""

    def __init__(self, dropout):
        super().__init__()
        self.dropout = nn.Dropout(dropout)
        self.cue, self.word = nn.Linear(HIDDEN, LINK), nn.Linear(HIDDEN, LINK)
        self.weight = nn.Parameter(torch.randn(LINK, LINK) * 0.02)
        self.word_bias = nn.Linear(LINK, 1)
        self.distance = nn.Embedding(2 * DISTANCE_LIMIT + 1, 1)
        self.sentences = nn.Embedding(2 * SENTENCE_LIMIT + 1, 1)
        nn.init.zeros_(self.distance.weight)
        nn.init.zeros_(self.sentences.weight)

    def forward(self, x, sentence, word_mask):
        cue, word = self.dropout(F.gelu(self.cue(x))), self.dropout(F.gelu(self.word(x)))
        scores = pairwise(torch.matmul(cue, self.weight), word) + self.word_bias(word).transpose(1, 2)
        position = torch.cumsum(torch.ones_like(sentence), 1)
        scores = scores + _bucketed(self.distance, position, DISTANCE_LIMIT)
        scores = scores + _bucketed(self.sentences, sentence, SENTENCE_LIMIT)
        return scores.masked_fill(word_mask[:, None, :] == 0, MASKED)


def _bucketed(embedding, position, limit):
    difference = (position[:, None, :] - position[:, :, None]).clamp(-limit, limit) + limit
    return embedding(difference).squeeze(-1)


def _with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


def pairwise(query, key):
    """query · key for all pairs of words [b, w, w].

    One product per window while gradients are taken: batched products in Debian's PyTorch 1.13 now and then return
    corrupt gradients.
    """
    if torch.is_grad_enabled():
        return torch.stack([torch.mm(query[i], key[i].t()) for i in range(query.shape[0])])
    return torch.matmul(query, key.transpose(1, 2))


def mask_arcs(scores, sentence, word_mask):
    """Scores with MASKED for heads that are padding, in another sentence, or the dependent itself; word 0 stays open."""
    same = (sentence[:, :, None] == sentence[:, None, :]).to(scores.dtype)
    position = torch.cumsum(torch.ones_like(sentence), 1)
    itself = (position[:, :, None] == position[:, None, :]).to(scores.dtype)
    root = (position == 1).to(scores.dtype)[:, None, :]
    open_pair = ((same * (1 - itself) + root).clamp(max=1.0)) * (word_mask[:, None, :] != 0).to(scores.dtype)
    return scores * open_pair + MASKED * (1 - open_pair)


class JointModel(nn.Module):
    """All heads over one encoder. Word vectors are the mean of a word's first and last piece."""

    def __init__(self, labels, dropout=0.0, head_dropout=0.2):
        super().__init__()
        self.encoder = Encoder(dropout)
        self.dropout = nn.Dropout(head_dropout)
        self.upos = nn.Linear(HIDDEN, len(labels.upos))
        self.lemma = nn.Linear(HIDDEN, len(labels.rules))
        self.feats = nn.Linear(HIDDEN, len(labels.feats))
        self.names = nn.Linear(HIDDEN, len(names.LABELS))
        self.syntax = Biaffine(len(labels.relations), head_dropout)
        self.attribution = nn.Linear(HIDDEN, ATTRIBUTION)
        self.roles = nn.ModuleDict({role: nn.Linear(ATTRIBUTION, len(polnear.BIO)) for role in polnear.ROLES})
        self.link_source, self.link_content = Link(head_dropout), Link(head_dropout)
        self.event = nn.Linear(HIDDEN, EVENT)
        self.act, self.mode = nn.Linear(EVENT, len(events.ACTS)), nn.Linear(EVENT, len(events.MODES))
        self.status = nn.Linear(EVENT, len(events.STATUSES))
        self.parts = nn.ModuleDict({role: Link(head_dropout) for role in corpus.ROLES})
        self.pair_inner, self.pair = nn.Linear(3 * HIDDEN, HIDDEN), nn.Linear(HIDDEN, len(events.ROOTS))
        open_labels = torch.tensor([[float(name in names.allowed(coarse)) for name in names.LABELS]
                                    for coarse in COARSE_NAMES])
        self.register_buffer("open_names", open_labels, persistent=False)

    def words(self, hidden, first, last):
        def pick(index):
            return torch.gather(hidden, 1, index.unsqueeze(-1).expand(-1, -1, HIDDEN))
        return (pick(first) + pick(last)) * 0.5

    def role_scores(self, x):
        inner = self.dropout(F.gelu(self.attribution(x)))
        return {role: head(inner) for role, head in self.roles.items()}

    def ud_losses(self, batch):
        """The loss of every token task on a batch of UD windows."""
        x = self._word_vectors(batch)
        targets = batch.targets
        arcs = self.syntax.arcs(x, batch.sentence, batch.word_mask)
        relations = self.syntax.relations_of(x, targets["arc"].clamp(min=0))
        losses = {task: cross_entropy(getattr(self, task)(x), targets[task]) for task in ("upos", "lemma", "feats")}
        losses.update(arc=cross_entropy(arcs, targets["arc"]), rel=cross_entropy(relations, targets["rel"]))
        if bool((targets["names"] != IGNORED).any()):
            losses["names"] = self._coarse_names_loss(x, targets["names"])
        return losses

    def _coarse_names_loss(self, x, target):
        """Minus the log-probability of all labels that a coarse label leaves open."""
        known = target != IGNORED
        scores = torch.log_softmax(self.names(x[known]), -1)
        return -torch.logsumexp(scores + (self.open_names[target[known]] - 1) * -MASKED, -1).mean()

    def event_scores(self, x):
        inner = self.dropout(F.gelu(self.event(x)))
        return {"act": self.act(inner), "mode": self.mode(inner), "status": self.status(inner)}

    def event_losses(self, batch, kept=None):
        """The loss of every task on a batch of windows of our own corpus; with a model `kept` also how far this one reads them otherwise."""
        x = self._word_vectors(batch)
        losses = self._attribution_losses(x, batch)
        if kept:
            losses.update(self._drift(x, batch, kept))
        losses["names"] = cross_entropy(self.names(x), batch.targets["names"])
        for task, scores in self.event_scores(x).items():
            known = bool((batch.targets[task] != IGNORED).any())
            losses[task] = cross_entropy(scores, batch.targets[task]) if known else scores.sum() * 0.0
        for role, head in self.parts.items():
            rows = [[(trigger, roles[role]) for trigger, roles in window] for window in batch.targets["events"]]
            losses[role] = link_loss(head(x, batch.sentence, batch.word_mask), batch, rows)
        return losses

    def _drift(self, x, batch, kept):
        """For tags, trees and attribution the divergence of what this model reads from what `kept` reads, in the mean of the words.

        Learning without forgetting (Li and Hoiem 2016): what the windows are annotated with must not change how everything else in them is read.
        """
        with torch.no_grad():
            y = kept._word_vectors(batch)
            arcs = kept.syntax.arcs(y, batch.sentence, batch.word_mask)
            heads = arcs.argmax(-1)
            theirs = {**kept.role_scores(y), "upos": kept.upos(y), "feats": kept.feats(y), "arc": arcs, "rel": kept.syntax.relations_of(y, heads)}
        ours = {**self.role_scores(x), "upos": self.upos(x), "feats": self.feats(x),
                "arc": self.syntax.arcs(x, batch.sentence, batch.word_mask), "rel": self.syntax.relations_of(x, heads)}
        words = batch.word_mask != 0
        return {"kept_" + task: divergence(ours[task][words], theirs[task][words]) for task in theirs}

    def pair_scores(self, hidden, attention_mask, token_type_ids):
        """Type scores [b, roots] of the pair whose pieces are marked."""
        means = [hidden[:, 0]]
        for mark in (1, 2):
            chosen = ((token_type_ids // 20 == mark).to(hidden.dtype) * attention_mask.to(hidden.dtype)).unsqueeze(-1)
            means.append((hidden * chosen).sum(1) / chosen.sum(1).clamp(min=1.0))
        return self.pair(self.dropout(F.gelu(self.pair_inner(torch.cat(means, -1)))))

    def pair_losses(self, batch):
        """The loss of a batch of marked windows."""
        hidden = self.encoder(batch.input_ids, batch.attention_mask, batch.token_type_ids)
        scores = self.pair_scores(hidden, batch.attention_mask, batch.token_type_ids)
        return {"pair": F.cross_entropy(scores, batch.targets["pair"], label_smoothing=0.05)}

    def polnear_losses(self, batch):
        """The loss of the attribution tasks on a batch of PolNeAR windows."""
        return self._attribution_losses(self._word_vectors(batch), batch)

    def _attribution_losses(self, x, batch):
        losses = {role: cross_entropy(scores, batch.targets[role]) for role, scores in self.role_scores(x).items()}
        for name, head, column in (("link_source", self.link_source, 1), ("link_content", self.link_content, 2)):
            rows = [[(link[0], link[column]) for link in window] for window in batch.targets["links"]]
            losses[name] = link_loss(head(x, batch.sentence, batch.word_mask), batch, rows)
        return losses

    def _word_vectors(self, batch):
        hidden = self.encoder(batch.input_ids, batch.attention_mask, batch.token_type_ids)
        return self.dropout(self.words(hidden, batch.first, batch.last))

    def forward(self, input_ids, attention_mask, token_type_ids, first, last, sentence, word_mask):
        """The outputs of the ONNX signature, in its order (see training/README.md)."""
        states = self.encoder.states(input_ids, attention_mask, token_type_ids)
        hidden = states[-1]
        x = self.words(hidden, first, last)
        roles, event = self.role_scores(x), self.event_scores(x)
        mask = attention_mask.to(hidden.dtype).unsqueeze(-1)
        mean = (hidden * mask).sum(1) / mask.sum(1)
        return (self.upos(x), self.lemma(x), self.feats(x),
                torch.log_softmax(self.syntax.arcs(x, sentence, word_mask), -1), self.syntax.best_relations(x),
                roles["source"], roles["cue"], roles["content"], self.names(x),
                self.link_source(x, sentence, word_mask), self.link_content(x, sentence, word_mask),
                event["act"], event["mode"], event["status"],
                *(self.parts[role](x, sentence, word_mask) for role in corpus.ROLES),
                self.pair_scores(hidden, attention_mask, token_type_ids),
                mean / mean.pow(2).sum(1, keepdim=True).sqrt(), states[marked.START])


def cross_entropy(scores, target):
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), target.reshape(-1), ignore_index=IGNORED)


def divergence(ours, theirs):
    """The mean Kullback–Leibler divergence of rows of scores from the rows of scores that are to be kept."""
    return F.kl_div(torch.log_softmax(ours, -1), torch.log_softmax(theirs, -1), reduction="batchmean", log_target=True)


def link_loss(scores, batch, links):
    """Mean binary loss over the rows of the linking words and all words of their windows; 0 without any.

    `links` holds for each window pairs of word lists: those that link (of a cue, a trigger) and those linked to.
    """
    rows, targets, weights = [], [], []
    words = scores.shape[1]
    for i, window in enumerate(links):
        for linking, linked in window:
            target = torch.zeros(words)
            target[linked] = 1.0
            for word in linking:
                rows.append(scores[i, word])
                targets.append(target)
                weights.append(batch.word_mask[i].float())
    if not rows:
        return scores.sum() * 0.0
    weight = torch.stack(weights)
    loss = F.binary_cross_entropy_with_logits(torch.stack(rows), torch.stack(targets), weight, reduction="sum")
    return loss / weight.sum()
