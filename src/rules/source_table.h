// The publications behind the assumptions, each once. A link is a deep one where it is certain, else the publisher's
// site.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace sputnik {

struct SourceCard {
  std::string_view key;
  std::string_view title;
  int year;               // 0: not dated
  std::string_view link;  // may be empty
};

inline constexpr std::string_view judgement = "judgement";

inline constexpr std::array source_cards = {
    SourceCard{judgement, "Judgement of the authors: no source gives it", 0, ""},
    SourceCard{"derived", "Follows from other assumptions", 0, ""},
    SourceCard{"epoch_stock", "Epoch AI, The stock of computing power from NVIDIA chips is doubling every 10 months",
               2025, "https://epoch.ai/data-insights/nvidia-chip-production"},
    SourceCard{"epoch_producers", "Epoch AI, Leading AI chip producers and total compute capacity", 2026,
               "https://epoch.ai"},
    SourceCard{"epoch_clusters", "Epoch AI, GPU cluster performance by country", 2025,
               "https://epoch.ai/data-insights/ai-supercomputers-performance-share-by-country"},
    SourceCard{"epoch_training", "Epoch AI, Training compute of frontier models grows by 4 to 5 times a year", 2025,
               "https://epoch.ai"},
    SourceCard{"epoch_algorithms", "Ho and others, Algorithmic progress in language models", 2024,
               "https://arxiv.org/abs/2403.05812"},
    SourceCard{"epoch_open", "Epoch AI, Open-weight models lag the state of the art by three months on average", 2025,
               "https://epoch.ai"},
    SourceCard{"usgs_summaries", "US Geological Survey, Mineral Commodity Summaries 2024", 2024,
               "https://www.usgs.gov"},
    SourceCard{"usgs_ban", "US Geological Survey, Open-File Report 2024-1057, on a ban of gallium and germanium", 2024,
               "https://www.usgs.gov"},
    SourceCard{"gallium_price",
               "Fastmarkets, A make-or-break year for the non-Chinese gallium market, and the USGS report on a full ban",
               2024, "https://fastmarkets.com/insights/a-make-or-break-year-for-non-chinese-gallium-market-2024-preview"},
    SourceCard{"cnas_smuggling", "Center for a New American Security, Countering AI Chip Smuggling", 2025,
               "https://www.cnas.org"},
    SourceCard{"ft_preban", "Financial Times, on orders of NVIDIA chips before the rule of October 2023", 2023,
               "https://www.ft.com"},
    SourceCard{"information_h20", "The Information, on orders of H20 ahead of a feared ban", 2025,
               "https://www.theinformation.com"},
    SourceCard{"press_ascend", "Reuters (November 2024) and Financial Times (February 2025), on yields of Ascend chips",
               2025, "https://www.reuters.com"},
    SourceCard{"nvidia_report", "NVIDIA, annual report for the fiscal year 2025", 2025, "https://investor.nvidia.com"},
    SourceCard{"market_2025", "The market on 27 January 2025: NVIDIA lost 589 bn US$ in a day", 2025, ""},
    SourceCard{"constraint_debate",
               "Liang Wenfeng in interviews (2024): chips are the constraint; the essay (January 2025): "
               "the constraint was useful",
               2025, ""},
};

// Its place in source_cards; their number when there is none. (A place: with the undefined-behaviour sanitizer g++ takes
// no pointer for a constant.)
constexpr std::size_t find_source(std::string_view key) {
  std::size_t place = 0;
  while (place < source_cards.size() && source_cards[place].key != key) ++place;
  return place;
}

}  // namespace sputnik
