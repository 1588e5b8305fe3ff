using System;
using System.Collections.Generic;

namespace Amazon.Lambda.LexV2Events;

public class KendraResponse
{
    public IList<FacetResult> FacetResults { get; set; }
    public string QueryId { get; set; }
    public IList<QueryResultItem> ResultItems { get; set; }
    public IList<SpellCorrectedQuery> SpellCorrectedQueries { get; set; }
    public int TotalNumberOfResults { get; set; }
    public IList<Warning> Warnings { get; set; }

    public class FacetResult
    {
        public string DocumentAttributeKey { get; set; }
        public IList<DocumentAttributeValueCountPair> DocumentAttributeValueCountPairs { get; set; }
        public string DocumentAttributeValueType { get; set; }
    }

    public class DocumentAttributeValueCountPair
    {
        public int? Count { get; set; }
        public DocumentAttributeValue DocumentAttributeValue { get; set; }
    }

    public class DocumentAttributeValue
    {
        public DateTime? DateValue { get; set; }
        public long? LongValue { get; set; }
        public IList<string> StringListValue { get; set; }
        public string StringValue { get; set; }
    }

    public class SpellCorrectedQuery
    {
        public IList<Correction> Corrections { get; set; }
        public string SuggestedQueryText { get; set; }
    }

    public class Correction
    {
        public int? BeginOffset { get; set; }
        public string CorrectedTerm { get; set; }
        public int? EndOffset { get; set; }
        public string Term { get; set; }
    }

    public class Warning
    {
        public string Code { get; set; }
        public string Message { get; set; }
    }

    public class QueryResultItem
    {
        public IList<AdditionalResultAttribute> AdditionalAttributes { get; set; }
        public IList<DocumentAttribute> DocumentAttributes { get; set; }
        public TextWithHighlights DocumentExcerpt { get; set; }
        public string DocumentId { get; set; }
        public TextWithHighlights DocumentTitle { get; set; }
        public string DocumentURI { get; set; }
        public string FeedbackToken { get; set; }
        public string Id { get; set; }
        public ScoreAttributes ScoreAttributes { get; set; }
        public string Type { get; set; }
    }

    public class AdditionalResultAttribute
    {
        public string Key { get; set; }
        public AdditionalResultAttributeValue Value { get; set; }
        public string ValueType { get; set; }
    }

    public class AdditionalResultAttributeValue
    {
        public TextWithHighlights TextWithHighlightsValue { get; set; }
    }

    public class DocumentAttribute
    {
        public string Key { get; set; }
        public DocumentAttributeValue Value { get; set; }
    }

    public class TextWithHighlights
    {
        public IList<Highlight> Highlights { get; set; }
        public string Text { get; set; }
    }

    public class Highlight
    {
        public int BeginOffset { get; set; }
        public int EndOffset { get; set; }
        public bool TopAnswer { get; set; }
        public string Type { get; set; }
    }

    public class ScoreAttributes
    {
        public string ScoreConfidence { get; set; }
    }
}
